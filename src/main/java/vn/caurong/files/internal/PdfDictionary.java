package vn.caurong.files.internal;

import java.util.Map;

/**
 * The top level of one object's dictionary, read from the raw bytes (ISO 32000-1, 7.2–7.3): keys
 * with the text of their values, names unescaped, strings and comments left out.
 *
 * @param end where the stream's data begins, -1 when it has none
 */
record PdfDictionary(Map<String, StringBuilder> values, int end) {
    /** Reads from just after {@code obj}; something else than a dictionary reads as an empty one. */
    static PdfDictionary read(byte[] bytes, int from, Deadline deadline) {
        return new PdfDictionaryReader(new PdfCursor(bytes, from), deadline).read();
    }

    boolean isStream() {
        return end >= 0;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value as written, empty when absent. */
    String get(String key) {
        StringBuilder found = values.get(key);
        return found == null ? "" : found.toString().strip();
    }
}
