package vn.caurong.documents.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/** From which day and number to which a register reaches, found while its lines go by. */
class BookSpan {
    private static final String DOTS = "...........";

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private int first;
    private int last;
    private boolean numbered;

    void see(PrintableRegister.Entry entry) {
        from = from == null || entry.day().isBefore(from) ? entry.day() : from;
        to = to == null || entry.day().isAfter(to) ? entry.day() : to;
        first = numbered ? first : entry.number();
        numbered |= entry.number() > 0;
        last = entry.number();
    }

    RegisterBook.Cover cover(String above, String agency) {
        return new RegisterBook.Cover(
                above,
                agency,
                from == null ? DOTS : Vietnam.write(from),
                to == null ? DOTS : Vietnam.write(to),
                numbered ? TakenNumber.printed(first) : "",
                numbered ? TakenNumber.printed(last) : "");
    }
}
