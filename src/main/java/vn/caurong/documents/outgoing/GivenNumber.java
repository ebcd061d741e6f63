package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.documents.register.TakenNumber;

/**
 * A number and date reserved to a document; its own until issue or an explicit release (Đ15).
 *
 * @param notation what follows the slash
 * @param day date of the document, given together with the number
 * @param person clerk who took it
 */
record GivenNumber(
        UUID id,
        UUID outgoing,
        UUID series,
        int number,
        String notation,
        LocalDate day,
        UUID person,
        UUID post,
        Instant at) {

    /** {@code 05}: below 10 with a 0 (PL I.II.3c). */
    String printed() {
        return TakenNumber.printed(number);
    }

    /** Number and notation as printed. */
    String mark() {
        return printed() + "/" + notation;
    }

    /** The date as printed. */
    String dated() {
        return Wording.date(day);
    }

    TakenNumber taken() {
        return new TakenNumber(series, number);
    }
}
