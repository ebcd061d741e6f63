package vn.caurong.tasks.timeline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/**
 * The weeks that are drawn, Monday to Sunday, numbered as printed (ISO 8601).
 *
 * @param from a Monday
 */
record Weeks(LocalDate from) {
    static final int SHOWN = 6;
    /** Width of a day in the drawing. */
    static final int DAY = 10;

    private static final int DAYS = 7;
    private static final int FARTHEST = 5;

    /** From an address; without one, or from far away, the week before today's. */
    static Weeks of(@Nullable String from, LocalDate today) {
        LocalDate usual = monday(today).minusWeeks(1);
        try {
            LocalDate day = from == null ? usual : monday(LocalDate.parse(from));
            return new Weeks(Math.abs(ChronoUnit.YEARS.between(usual, day)) > FARTHEST ? usual : day);
        } catch (DateTimeParseException strange) {
            return new Weeks(usual);
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** First day no longer drawn. */
    LocalDate to() {
        return from.plusWeeks(SHOWN);
    }

    List<LocalDate> mondays() {
        return IntStream.range(0, SHOWN).mapToObj(from::plusWeeks).toList();
    }

    List<LocalDate> days() {
        return from.datesUntil(to()).toList();
    }

    int width() {
        return SHOWN * DAYS * DAY;
    }

    /** Where an instant stands in the drawing, at its edge when it is outside. */
    int x(Instant at) {
        var local = at.atZone(Vietnam.ZONE);
        long minutes = ChronoUnit.MINUTES.between(from.atStartOfDay(Vietnam.ZONE), local);
        long x = minutes * DAY / ChronoUnit.DAYS.getDuration().toMinutes();
        return (int) Math.clamp(x, 0, width());
    }

    int x(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(from, day) * DAY;
    }

    static int number(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
