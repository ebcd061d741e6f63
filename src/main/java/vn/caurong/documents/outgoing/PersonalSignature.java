package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.util.UUID;

/**
 * The personal signature of a document.
 *
 * @param content version of the words signed
 * @param authority the signing authority it rests on (NĐ 30/2020 Đ13)
 * @param signerTitle last line of the block above the name
 * @param file the frozen signed file
 * @param sha256 its content
 */
record PersonalSignature(
        UUID outgoing,
        int content,
        UUID person,
        UUID post,
        UUID authority,
        String signerName,
        String signerTitle,
        UUID file,
        String sha256,
        Instant at) {}
