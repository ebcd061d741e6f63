package vn.caurong.documents.text;

import java.text.Normalizer;
import java.util.List;

/** A text line by line, and how its last line ends. */
public final class Lines {
    /** What a form leaves to be filled in. */
    public static final String GAP = "[…]";

    private static final String END = "./.";

    private Lines() {}

    /** Lines that hold something, trimmed, in Unicode NFC. */
    public static List<String> of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether the text stops in the middle: at a colon, semicolon or comma. */
    public static boolean unfinished(String last) {
        return last.endsWith(":") || last.endsWith(";") || last.endsWith(",");
    }

    /** The last line closed by "./." as the samples do (NĐ 30/2020 PL III, Mẫu 1.5). */
    public static String closed(String last) {
        if (last.endsWith(END) || unfinished(last)) {
            return last;
        }
        return (last.endsWith(".") ? last.substring(0, last.length() - 1) : last) + END;
    }
}
