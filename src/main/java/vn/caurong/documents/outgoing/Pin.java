package vn.caurong.documents.outgoing;

import java.util.Arrays;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.PdfSigning.Unlock;

/**
 * What opens a key, with the idempotency key of the form it came in.
 *
 * @param characters wiped when the act is over, whatever happens
 */
@SuppressWarnings("ArrayRecordComponent") // characters that can be wiped, unlike a string
record Pin(UUID once, char[] characters) {
    /** Also when it never came to a signing. */
    void wipe() {
        Arrays.fill(characters, '\0');
    }

    Unlock unlocking(UUID key, Actor by) {
        return new Unlock(key, characters, by);
    }
}
