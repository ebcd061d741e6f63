package vn.caurong.documents.incoming.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a file say about it. Nothing here is certain: the clerk looks at it before it
 * enters the register.
 *
 * @param parent agency above the issuing one, as printed in the header
 * @param agency issuing agency, lines joined
 * @param number as printed, leading zero included; empty space before the slash gives none
 * @param notation after the slash: {@code STTTT-CNTT}
 * @param place place of issue
 * @param typeCode code of the type as the register names them ({@code cong-van}, {@code
 *     quyet-dinh}); legal documents have their own ({@code nghi-dinh}, {@code thong-tu}, {@code
 *     luat})
 * @param typeName the type's name as the law writes it
 * @param addressedTo lines of Kính gửi
 * @param recipients lines of Nơi nhận, without the last one (Lưu)
 * @param urgency 1 khẩn, 2 thượng khẩn, 3 hỏa tốc; none when no stamp was found
 * @param secrecy a secrecy stamp, null when none
 * @param pages pages of the file
 * @param text false for a bare scan: then every field is empty, but for a stamp of secrecy
 */
public record ReadForm(
        Field<String> parent,
        Field<String> agency,
        Field<String> number,
        Field<String> notation,
        Field<String> place,
        Field<LocalDate> issuedOn,
        Field<String> typeCode,
        Field<String> typeName,
        Field<String> subject,
        Field<String> signerName,
        Field<Signer> signer,
        Field<List<String>> addressedTo,
        Field<List<String>> recipients,
        Field<Integer> urgency,
        Field<ReplyBy> replyBy,
        List<Reference> references,
        @Nullable Secrecy secrecy,
        int pages,
        boolean text) {

    /** The form of a file without text. */
    public static ReadForm empty(int pages) {
        return empty(pages, null);
    }

    /** The same, where all that could be read is a stamp. */
    static ReadForm empty(int pages, @Nullable Secrecy secrecy) {
        return new ReadForm(
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                Field.none(),
                List.of(),
                secrecy,
                pages,
                false);
    }
}
