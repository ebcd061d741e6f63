package vn.caurong.tasks.dues;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.organization.WorkingTime.Session;

/** Deadlines as people write them: {@code 08/04/2020}, {@code 11:00, 08/04/2020}. */
@Component
public record WrittenDues(Clock clock) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\d{1,2})[:hg](\\d{2})\\s*,?\\s*)?(\\d{1,2}/\\d{1,2}/\\d{4})");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    /** Further away a year is a slip of the pen, and no calendar knows its hours. */
    private static final int YEARS = 10;

    /**
     * A day alone means the close of work on it.
     *
     * @throws RefusalException when it is no day or time, a day off, or outside working time
     */
    public Instant read(String text, WorkingTime time) {
        Matcher written = WRITTEN.matcher(text);
        Ruling.unless(!text.isEmpty(), "tasks.refused.dueMissing")
                .and(() -> Ruling.unless(written.matches(), "tasks.refused.dueForm", text))
                .orThrow();
        try {
            LocalDate day = Vietnam.read(written.group(3));
            near(day)
                    .and(() -> Ruling.unless(
                            time.isWorkingDay(day), "tasks.refused.dueDayOff", day, Vietnam.date(time.endOf(day))))
                    .orThrow();
            return written.group(1) == null ? time.endOf(day) : at(day, clock(written), time.sessions(day));
        } catch (DateTimeException noSuchDay) {
            throw new RefusalException("tasks.refused.dueForm", text);
        }
    }

    private Ruling near(LocalDate day) {
        LocalDate today = Vietnam.today(clock);
        return Ruling.unless(day.isAfter(today.minusYears(YEARS)), "tasks.refused.duePast")
                .and(() -> Ruling.unless(!day.isAfter(today.plusYears(YEARS)), "tasks.refused.dueFar", day, YEARS));
    }

    private static LocalTime clock(Matcher written) {
        return LocalTime.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** Opening and close are both within working time. */
    private static Instant at(LocalDate day, LocalTime hour, List<Session> worked) {
        Instant at = day.atTime(hour).atZone(Vietnam.ZONE).toInstant();
        Ruling.unless(
                        worked.stream().anyMatch(each -> !at.isBefore(each.from()) && !at.isAfter(each.to())),
                        "tasks.refused.dueHours",
                        HOUR.format(hour),
                        day,
                        worked.stream().map(WrittenDues::hours).collect(Collectors.joining(", ")))
                .orThrow();
        return at;
    }

    private static String hours(Session worked) {
        return hour(worked.from()) + "–" + hour(worked.to());
    }

    private static String hour(Instant at) {
        return HOUR.format(at.atZone(Vietnam.ZONE));
    }
}
