package vn.caurong.worklist.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Until when a thing may be put off: the times one really means. */
enum PutOff {
    /** 13:00 today, offered in the morning only. */
    AFTERNOON,
    /** 7:00 of the next working day. */
    TOMORROW,
    /** 7:00 of Monday next week. */
    WEEK;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The names offered at this time. */
    static List<String> offered(Instant now) {
        boolean morning = now.atZone(Vietnam.ZONE).getHour() < 12;
        return Arrays.stream(values())
                .filter(choice -> choice != AFTERNOON || morning)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    Instant from(Instant now, WorkingTime hours) {
        LocalDate today = Vietnam.date(now);
        return switch (this) {
            case AFTERNOON -> at(today, LocalTime.of(13, 0));
            case TOMORROW -> {
                LocalDate day = today.plusDays(1);
                while (!hours.isWorkingDay(day)) {
                    day = day.plusDays(1);
                }
                yield at(day, MORNING);
            }
            case WEEK -> at(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), MORNING);
        };
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Vietnam.ZONE).toInstant();
    }
}
