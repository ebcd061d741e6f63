package vn.caurong.organization.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Working time by the calendar in the database, read again after five seconds. */
@Component
class CalendarWorkingTime implements WorkingTime {
    private final LoadingCache<Optional<UUID>, WorkCalendar> calendars;
    private final CalendarTable table;
    private final @Nullable UUID agency;
    private final Clock now;

    @Autowired
    CalendarWorkingTime(CalendarTable table, Clock now) {
        this(
                Caffeine.newBuilder()
                        .expireAfterWrite(Duration.ofSeconds(5))
                        .maximumSize(1_000)
                        .build(whose -> table.read(whose.orElse(null))),
                table,
                null,
                now);
    }

    private CalendarWorkingTime(
            LoadingCache<Optional<UUID>, WorkCalendar> calendars,
            CalendarTable table,
            @Nullable UUID agency,
            Clock now) {
        this.calendars = calendars;
        this.table = table;
        this.agency = agency;
        this.now = now;
    }

    @Override
    public Instant after(Instant start, int count, Amount amount) {
        if (count < 0) {
            throw new IllegalArgumentException("negative amount of working time: " + count);
        }
        return switch (amount) {
            case DAY -> clock().afterDays(start, count);
            case HOUR -> clock().afterWork(start, Duration.ofHours(count));
        };
    }

    @Override
    public Duration between(Instant from, Instant to) {
        return clock().between(from, to);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    @Override
    public List<Session> sessions(LocalDate day) {
        return calendar().sessions(day);
    }

    @Override
    public Instant endOf(LocalDate day) {
        return clock().endOf(day);
    }

    @Override
    public Duration dayLength() {
        return calendar()
                .hoursOn(Vietnam.today(now))
                .orElseThrow(() -> new IllegalStateException("no working hours today"))
                .length();
    }

    @Override
    public boolean knowsHolidaysOf(int year) {
        return calendar().years().contains(year);
    }

    @Override
    public WorkingTime of(UUID other) {
        return new CalendarWorkingTime(calendars, table, other, now);
    }

    @Override
    public WorkingTime fresh() {
        CalendarTable.Whole read = table.whole();
        return new CalendarWorkingTime(
                Caffeine.newBuilder().build(whose -> read.of(whose.orElse(null))), table, null, now);
    }

    private WorkClock clock() {
        return new WorkClock(calendar());
    }

    private WorkCalendar calendar() {
        return calendars.get(Optional.ofNullable(agency));
    }
}
