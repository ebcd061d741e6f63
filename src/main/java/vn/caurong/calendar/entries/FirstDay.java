package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.caurong.kernel.Vietnam;

/** The day a new form is opened at: that of the address, else today. */
final class FirstDay {
    private FirstDay() {}

    static LocalDate of(String day, Clock clock) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException none) {
            return Vietnam.today(clock);
        }
    }
}
