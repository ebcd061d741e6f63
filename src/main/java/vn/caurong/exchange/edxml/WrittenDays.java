package vn.caurong.exchange.edxml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as senders write them: {@code yyyy/MM/dd} by the standard, {@code dd/MM/yyyy} in the wild. */
final class WrittenDays {
    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:\\D.*)?$");
    private static final Pattern DAY_FIRST = Pattern.compile("^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?:\\D.*)?$");

    private WrittenDays() {}

    /** Null when it is no day. */
    static @Nullable LocalDate read(String written) {
        Matcher year = YEAR_FIRST.matcher(written);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        Matcher day = DAY_FIRST.matcher(written);
        return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
