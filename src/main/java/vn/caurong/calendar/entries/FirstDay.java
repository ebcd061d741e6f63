package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.kernel.Vietnam;

/** The day a new form is opened at: that of the address, else today. */
public final class FirstDay {
    private FirstDay() {}

    /** Of {@code 2020-04-08}, or the clock's. */
    public static LocalDate of(String day, Clock clock) {
        try {
            LocalDate read = LocalDate.parse(day);
            return WrittenDay.reached(read) ? read : Vietnam.today(clock);
        } catch (DateTimeException none) {
            return Vietnam.today(clock);
        }
    }
}
