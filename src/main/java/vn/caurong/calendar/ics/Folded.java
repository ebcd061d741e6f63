package vn.caurong.calendar.ics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets, and never a break inside a character (RFC 5545 3.1). The library folds
 * by characters, which makes Vietnamese lines longer than programs may count on.
 */
final class Folded {
    private static final int MOST = 75;

    private Folded() {}

    /**
     * @param unfolded whole lines, each ended by CRLF
     */
    static byte[] of(String unfolded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(unfolded.length() * 2);
        int line = 0;
        for (int at = 0; at < unfolded.length(); ) {
            int letter = unfolded.codePointAt(at);
            byte[] octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
            if (letter == '\r' || letter == '\n') {
                line = 0;
            } else if (line + octets.length > MOST) {
                out.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
                line = 1 + octets.length;
            } else {
                line += octets.length;
            }
            out.writeBytes(octets);
            at += Character.charCount(letter);
        }
        return out.toByteArray();
    }
}
