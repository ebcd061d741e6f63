package vn.caurong.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.kernel.Ruling;

/**
 * What the register says of a document (NĐ 30/2020 Đ22.3b, PL VI); text in NFC without outer
 * spaces.
 *
 * @param sender the issuing agency where it is known here
 * @param issuedOn date of the document, null only before registration
 * @param urgency 0 to 3
 */
record Details(
        @Nullable UUID sender,
        String senderName,
        String number,
        String notation,
        @Nullable LocalDate issuedOn,
        String typeCode,
        String title,
        String signerName,
        String signerTitle,
        String recipients,
        int urgency,
        @Nullable Instant replyBy) {
    /** These, with what is missing taken from others. */
    Details or(Details others) {
        boolean unsent = sender == null && senderName.isEmpty();
        boolean unmarked = mark().isEmpty();
        return new Details(
                unsent ? others.sender : sender,
                unsent ? others.senderName : senderName,
                unmarked ? others.number : number,
                unmarked ? others.notation : notation,
                issuedOn == null ? others.issuedOn : issuedOn,
                typeCode,
                title.isEmpty() ? others.title : title,
                signerName.isEmpty() ? others.signerName : signerName,
                signerTitle.isEmpty() ? others.signerTitle : signerTitle,
                recipients.isEmpty() ? others.recipients : recipients,
                urgency,
                replyBy == null ? others.replyBy : replyBy);
    }

    String mark() {
        return Incoming.mark(number, notation);
    }

    /**
     * Number, notation, sender and year, as duplicates are told by (PL VI: number+notation+organ).
     */
    String markKey() {
        return markKeyOfAnyYear() + (issuedOn == null ? "" : issuedOn.getYear());
    }

    /**
     * The same without the year. Leading zeros and spaces are a matter of typing; an agency known
     * here is itself however its name is written.
     */
    String markKeyOfAnyYear() {
        String mark = Folded.fold(mark()).replace(" ", "").replaceFirst("^0+(?=\\d)", "");
        return mark + "|" + (sender == null ? Folded.fold(senderName) : sender) + "|";
    }

    /**
     * What must be there before it enters the register, and lengths of PL VI. A letter may have
     * neither number nor sender (citizens write such, NĐ 30/2020 Đ22 registers all that arrives);
     * what has a number was issued by somebody.
     */
    Ruling ruling(LocalDate today) {
        return SecrecyWords.in(String.join("\n", title, notation, senderName, recipients))
                .map(found -> Ruling.refused("incoming.refused.secret", found))
                .orElseGet(Ruling::allowed)
                .and(() -> Ruling.unless(!title.isEmpty(), "incoming.refused.titleMissing"))
                .and(() -> Ruling.unless(!senderName.isEmpty() || mark().isEmpty(), "incoming.refused.senderMissing"))
                .and(() -> Ruling.unless(issuedOn != null, "incoming.refused.dateMissing"))
                .and(() -> Ruling.unless(issuedOn == null || !issuedOn.isAfter(today), "incoming.refused.dateAhead"))
                .and(() -> DetailLengths.ruling(this));
    }
}
