package vn.caurong.calendar.week;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import vn.caurong.kernel.RefusalException;

/** Days as people write them, {@code 08/04/2020} or {@code 8/4/2020}, and as addresses do, {@code 2020-04-08}. */
public final class WrittenDay {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {}

    /**
     * @throws RefusalException when it is no day
     */
    public static LocalDate read(String text) {
        try {
            return text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
        } catch (DateTimeException none) {
            throw new RefusalException("calendar.refused.day");
        }
    }
}
