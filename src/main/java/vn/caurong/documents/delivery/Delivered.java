package vn.caurong.documents.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.files.Blob;

/**
 * An issued document on its way to one recipient inside the program.
 *
 * @param outgoing the sender's document; with {@code toAgency} the idempotency key of the delivery
 * @param documentId {@code organId,yyyy/MM/dd,number/notation} (QCVN 102:2016)
 * @param number as printed, leading zero included
 * @param notation {@code STTTT-CNTT}
 * @param typeCode code of the document type
 * @param urgency 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
 * @param recipients lines of Nơi nhận
 * @param replyTo mark and date of the document it answers, null when none
 * @param repliedDocumentId document id of the document it answers, when that came from inside
 */
public record Delivered(
        UUID outgoing,
        String documentId,
        UUID fromAgency,
        String fromName,
        UUID toAgency,
        String number,
        String notation,
        LocalDate issuedOn,
        String typeCode,
        String subject,
        String signerName,
        String signerTitle,
        int urgency,
        List<String> recipients,
        @Nullable String replyTo,
        @Nullable String repliedDocumentId,
        String fileName,
        Blob file) {}
