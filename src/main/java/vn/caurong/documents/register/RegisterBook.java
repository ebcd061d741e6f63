package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/**
 * A register as it is printed: cover and lines.
 *
 * @param above the agency above, empty at the top
 * @param agency whose register it is, in capitals
 * @param entries its lines
 */
record RegisterBook(SeriesKey.Book book, String above, String agency, int year, List<PrintableRegister.Entry> entries) {

    boolean incoming() {
        return book == SeriesKey.Book.INCOMING;
    }

    String fromDay() {
        return write(entries.stream()
                .map(PrintableRegister.Entry::day)
                .min(LocalDate::compareTo)
                .orElse(null));
    }

    String toDay() {
        return write(entries.stream()
                .map(PrintableRegister.Entry::day)
                .max(LocalDate::compareTo)
                .orElse(null));
    }

    String fromNumber() {
        return entries.isEmpty() ? "" : TakenNumber.printed(entries.getFirst().number());
    }

    String toNumber() {
        return entries.isEmpty() ? "" : TakenNumber.printed(entries.getLast().number());
    }

    private static String write(@Nullable LocalDate day) {
        return day == null ? "" : Vietnam.write(day);
    }
}
