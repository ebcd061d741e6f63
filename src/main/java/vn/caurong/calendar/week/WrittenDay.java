package vn.caurong.calendar.week;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;

/** Days as people write them, {@code 08/04/2020} or {@code 8/4/2020}, and as addresses do, {@code 2020-04-08}. */
public final class WrittenDay {
    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private WrittenDay() {}

    /**
     * @throws RefusalException when it is no day, or one no calendar reaches
     */
    public static LocalDate read(String text) {
        LocalDate day = day(text);
        Ruling.unless(reached(day), "calendar.refused.year", String.valueOf(FIRST), String.valueOf(LAST))
                .orThrow();
        return day;
    }

    private static LocalDate day(String text) {
        try {
            return text.indexOf('/') < 0 ? LocalDate.parse(text) : Vietnam.read(text);
        } catch (DateTimeException none) {
            throw new RefusalException("calendar.refused.day");
        }
    }

    /** Whether a calendar reaches that far: years of four digits that pages, weeks and the database know. */
    public static boolean reached(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
