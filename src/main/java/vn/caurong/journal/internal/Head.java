package vn.caurong.journal.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The end of an agency's chain on a day.
 *
 * @param number of its last entry
 * @param hash of its last entry
 */
record Head(UUID agency, LocalDate day, long number, byte[] hash) {
    String text() {
        return agency + " " + day + " " + number + " " + HexFormat.of().formatHex(hash);
    }

    byte[] message() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
