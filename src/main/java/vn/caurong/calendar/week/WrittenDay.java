package vn.caurong.calendar.week;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** Days as people write them, {@code 08/04/2020} or {@code 8/4/2020}, and as addresses do, {@code 2020-04-08}. */
public final class WrittenDay {
    private WrittenDay() {}

    /**
     * @throws RefusalException when it is no day
     */
    public static LocalDate read(String text) {
        try {
            return text.indexOf('/') < 0 ? LocalDate.parse(text) : Vietnam.read(text);
        } catch (DateTimeException none) {
            throw new RefusalException("calendar.refused.day");
        }
    }
}
