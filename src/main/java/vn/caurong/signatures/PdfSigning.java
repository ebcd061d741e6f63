package vn.caurong.signatures;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.caurong.kernel.Actor;

/**
 * The two signatures on one page (core: prepare, person, fill, seal). Slow work on bytes: never
 * inside a transaction.
 */
public interface PdfSigning {
    /**
     * The personal signature: certifies with DocMDP permission 2 in the existing field {@code
     * person}, the scanned blue signature as its picture (NĐ 30/2020 PL I.II.7d).
     *
     * @param unlock the signer's own key; nobody signs with another's
     * @throws vn.caurong.kernel.RefusalException wrong PIN (with the tries left), locked, expired,
     *     already signed
     */
    byte[] signAsPerson(byte[] prepared, Unlock unlock, Instant at);

    /**
     * Fills the fields (number, date), makes them read-only and applies the agency's signature in
     * the field {@code agency}, as two incremental sections in one job.
     *
     * @param values by field name, none empty; asked once, when the key is open: a wrong PIN never
     *     takes a number
     * @param unlock the agency's key, unlocked by its clerk in person (NĐ 30/2020 Đ32)
     * @throws vn.caurong.kernel.RefusalException as above, and when the personal signature is
     *     missing (Đ32.2)
     */
    byte[] seal(byte[] signed, Supplier<Map<String, String>> values, Unlock unlock, Instant at);

    /**
     * Opens the signer's own key once, for documents signed one after another with one PIN.
     *
     * @param unlock the signer's own key
     * @return good for as long as it is held; nothing of it is kept elsewhere
     * @throws vn.caurong.kernel.RefusalException as when signing one, before any is signed
     */
    OpenKey open(Unlock unlock, Instant at);

    /** A key in hand; may be used by several threads at once. */
    interface OpenKey {
        /**
         * As {@link PdfSigning#signAsPerson}, the PIN aside.
         *
         * @throws vn.caurong.kernel.RefusalException expired meanwhile, already signed
         */
        byte[] signAsPerson(byte[] prepared, Instant at);
    }

    /**
     * Opens a key for one signature, or for one sitting.
     *
     * @param pin wiped when the call returns, whatever happens
     * @param by who opens it; kept and journaled for an agency's key
     */
    @SuppressWarnings("ArrayRecordComponent") // characters that can be wiped, unlike a string
    record Unlock(UUID key, char[] pin, Actor by) {}
}
