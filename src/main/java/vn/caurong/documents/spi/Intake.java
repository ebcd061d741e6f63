package vn.caurong.documents.spi;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message says of the document it brings. Texts are as they came, empty where nothing came.
 *
 * @param format short name of the format; {@code incoming.source.<format>} says it on the form
 * @param act what the message is for
 * @param reason why it is called back, updated or replaced, empty for a new document
 * @param documentId identifier given by the issuing system, opaque, empty for none
 * @param from the issuing organ
 * @param to the organs it is addressed to
 * @param signerTitle form and post, {@code KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC}
 * @param due until when the sender wants an answer
 * @param urgency 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
 * @param recipients lines of Nơi nhận
 * @param about marks and dates of the documents it answers or speaks of
 * @param paperFollows true when the paper comes after
 * @param pieces files it brings, the document itself first
 * @param others everything it says that has no field here: where it stood, what it said
 */
public record Intake(
        String format,
        Act act,
        String reason,
        String documentId,
        Organ from,
        List<Organ> to,
        String number,
        String notation,
        @Nullable LocalDate issuedOn,
        String typeName,
        String subject,
        String signerName,
        String signerTitle,
        @Nullable LocalDate due,
        int urgency,
        List<String> recipients,
        List<String> about,
        boolean paperFollows,
        List<Piece> pieces,
        Map<String, String> others) {

    /** What a message is for (QCVN 102:2016, BussinessDocType; a state has its own message). */
    public enum Act {
        NEW,
        RECALL,
        UPDATE,
        REPLACE,
        STATE
    }

    /** An organ by its identifier and its name; either may be empty. */
    public record Organ(String code, String name) {}

    /** A file as it lies unpacked. */
    public record Piece(String name, Path content) {}
}
