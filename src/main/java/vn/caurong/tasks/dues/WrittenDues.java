package vn.caurong.tasks.dues;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Deadlines as people write them: {@code 08/04/2020}, {@code 11:00, 08/04/2020}. */
@Component
public record WrittenDues() {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\d{1,2})[:hg](\\d{2})\\s*,?\\s*)?(\\d{1,2}/\\d{1,2}/\\d{4})");

    /**
     * A day alone means the close of work on it.
     *
     * @throws RefusalException when it is no day or time, or a day off
     */
    public Instant read(String text, WorkingTime time) {
        Matcher written = WRITTEN.matcher(text);
        Ruling.unless(!text.isEmpty(), "tasks.refused.dueMissing")
                .and(() -> Ruling.unless(written.matches(), "tasks.refused.dueForm", text))
                .orThrow();
        try {
            LocalDate day = Vietnam.read(written.group(3));
            Instant close = time.endOf(day);
            Ruling.unless(time.isWorkingDay(day), "tasks.refused.dueDayOff", day, Vietnam.date(close))
                    .orThrow();
            return written.group(1) == null ? close : at(day, written);
        } catch (DateTimeException noSuchDay) {
            throw new RefusalException("tasks.refused.dueForm", text);
        }
    }

    private static Instant at(LocalDate day, Matcher written) {
        LocalTime clock = LocalTime.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
        return day.atTime(clock).atZone(Vietnam.ZONE).toInstant();
    }
}
