package vn.caurong.signatures;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The two signatures on one page (core: prepare, person, fill, seal). Slow work on bytes: never
 * inside a transaction.
 */
public interface PdfSigning {
    /**
     * The personal signature: certifies with DocMDP permission 2 in the existing field {@code
     * person}, the scanned blue signature as its picture (NĐ 30/2020 PL I.II.7d).
     *
     * @throws vn.caurong.kernel.RefusalException wrong PIN (with the tries left), locked, expired,
     *     already signed
     */
    byte[] signAsPerson(byte[] prepared, UUID key, char[] pin, Instant at);

    /**
     * Fills the fields (number, date), makes them read-only and applies the agency's signature in
     * the field {@code agency}, as two incremental sections in one job.
     *
     * @param values by field name, none empty
     * @throws vn.caurong.kernel.RefusalException as above, and when the personal signature is
     *     missing (Đ32.2)
     */
    byte[] seal(byte[] signed, Map<String, String> values, UUID key, char[] pin, Instant at);
}
