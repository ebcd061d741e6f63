package vn.caurong.documents.lists;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A ticked row.
 *
 * @param version the document's when the list was opened
 */
public record Pick(UUID id, int version) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f-]{36}_\\d{1,6}");
    private static final int MOST = 200;

    /** What a tick sends. */
    public static String written(UUID id, int version) {
        return id + "_" + version;
    }

    /** Those of a form; what is none is left out. */
    public static List<Pick> of(List<String> values) {
        return values.stream()
                .filter(value -> WRITTEN.matcher(value).matches())
                .distinct()
                .limit(MOST)
                .map(value -> new Pick(UUID.fromString(value.substring(0, 36)), Integer.parseInt(value.substring(37))))
                .toList();
    }
}
