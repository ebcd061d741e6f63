package vn.caurong.identity.internal;

import java.util.List;
import java.util.Map;

/**
 * A form whose session had ended, held by the page that says so.
 *
 * @param way where it was sent and is sent again
 * @param fields what it held
 * @param pin true when it held a PIN, which is never sent back and is asked again
 */
public record HeldFormPage(String way, Map<String, List<String>> fields, boolean pin) {
    private static final int WORDS = 12;

    /** What somebody may have typed, to be read and copied. */
    public List<String> typed() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(value -> value.length() > WORDS && value.contains(" "))
                .toList();
    }
}
