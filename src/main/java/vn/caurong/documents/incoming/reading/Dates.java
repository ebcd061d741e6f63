package vn.caurong.documents.incoming.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as documents write them. */
final class Dates {
    /** Long or short, the year may be missing; five groups: see {@link #of}. */
    static final String DAY = "ngày\\s*(\\d{1,2})\\s*(?:tháng\\s*(\\d{1,2})(?:\\s*năm\\s*(\\d{4}))?"
            + "|[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?)";

    private Dates() {}

    /** Null when these are no day. */
    static @Nullable LocalDate of(@Nullable String day, @Nullable String month, @Nullable String year) {
        try {
            return LocalDate.of(number(year), number(month), number(day));
        } catch (DateTimeException | NumberFormatException none) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        return Integer.parseInt(digits == null ? "" : digits.replaceAll("\\D", ""));
    }
}
