package vn.caurong.files.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name after its slash, with {@code #} and two digits for a byte (ISO 32000-1, 7.3.5). */
final class PdfName {
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfName() {}

    static String read(PdfCursor cursor) {
        StringBuilder name = new StringBuilder();
        cursor.take();
        while (!cursor.isAtEnd() && !PdfCursor.isSpace(cursor.peek(0)) && "/<>[](){}%".indexOf(cursor.peek(0)) < 0) {
            name.append((char) cursor.take());
        }
        return ESCAPED.matcher(name)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }
}
