package vn.caurong.documents.outgoing;

import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.PdfSigning.Unlock;

/**
 * What opens a key, with the idempotency key of the form it came in.
 *
 * @param characters wiped by the signing
 */
@SuppressWarnings("ArrayRecordComponent") // characters that can be wiped, unlike a string
record Pin(UUID once, char[] characters) {
    Unlock unlocking(UUID key, Actor by) {
        return new Unlock(key, characters, by);
    }
}
