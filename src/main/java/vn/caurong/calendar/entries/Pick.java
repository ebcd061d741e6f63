package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/**
 * A ticked entry.
 *
 * @param version the entry's when the page was opened
 */
public record Pick(UUID id, int version) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_\\d{1,6}");
    private static final int ID = 36;
    private static final int MOST = 500;

    /**
     * Those of a form; what is none is left out.
     *
     * @throws RefusalException for more than can be acted on at once
     */
    public static List<Pick> of(List<String> values) {
        List<String> written = values.stream()
                .filter(value -> WRITTEN.matcher(value).matches())
                .distinct()
                .toList();
        Ruling.unless(written.size() <= MOST, "calendar.refused.ticked", MOST, written.size())
                .orThrow();
        return written.stream()
                .map(value ->
                        new Pick(UUID.fromString(value.substring(0, ID)), Integer.parseInt(value.substring(ID + 1))))
                .sorted(java.util.Comparator.comparing(Pick::id))
                .toList();
    }
}
