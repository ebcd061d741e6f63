package vn.caurong.documents.spi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.documents.spi.Intake.Organ;

/**
 * An issued document on its way to an agency outside (QĐ 28/2018 Đ10.2, QCVN 102:2016).
 *
 * @param act NEW, or RECALL when the document is called back
 * @param documentId {@code organId,yyyy/MM/dd,number/notation}
 * @param place where it was issued
 * @param typeCode code of the document type here
 * @param signerTitle form and post, {@code KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC}
 * @param urgency 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
 * @param recipients lines of Nơi nhận
 * @param answers what of the receiver's it answers, null for nothing
 * @param reason why it is called back, empty for a new one
 * @param files the document first; none when it is called back
 */
public record Letter(
        Act act,
        Organ from,
        Organ to,
        String documentId,
        String number,
        String notation,
        LocalDate issuedOn,
        String place,
        String typeCode,
        String typeName,
        String subject,
        String signerName,
        String signerTitle,
        int urgency,
        int pages,
        List<String> recipients,
        @Nullable Answered answers,
        String reason,
        List<Enclosure> files) {

    /** A document of the receiver: mark with date as written, and its identifier where it has one. */
    public record Answered(String mark, @Nullable String documentId) {}

    /** A file that goes with it. */
    public record Enclosure(String name, String type, byte[] content) {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
