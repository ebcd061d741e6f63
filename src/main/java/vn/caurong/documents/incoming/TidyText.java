package vn.caurong.documents.incoming;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text as the register keeps it: NFC, without outer spaces, no longer than its column. */
final class TidyText {
    private TidyText() {}

    static String clean(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Cut to a column's length, for values a machine read. */
    static String cut(@Nullable String text, int length) {
        String clean = clean(text).replaceAll("\\s+", " ");
        return clean.length() <= length ? clean : clean.substring(0, length);
    }

    /** Lines as they stand, the whole cut. */
    static String lines(List<String> lines, int length) {
        String joined = clean(String.join("\n", lines));
        return joined.length() <= length ? joined : joined.substring(0, length);
    }
}
