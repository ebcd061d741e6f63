package vn.caurong.calendar.repeats;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;

/**
 * Something on one day, or on that day of each week.
 *
 * @param times how often, 1 for once
 * @param kept ISO dates of days on which it takes place though nobody works
 */
public record Repeating(LocalDate day, int times, Set<String> kept) {
    /** A year. */
    public static final int MOST = 53;

    /** Up to the last day, that day included; once where there is none. */
    public static Repeating until(LocalDate day, @Nullable LocalDate last, Set<String> kept) {
        long weeks = last == null ? 0 : ChronoUnit.WEEKS.between(day, last);
        boolean before = last != null && last.isBefore(day);
        return new Repeating(day, before ? 0 : (int) weeks + 1, kept);
    }

    public Ruling sound() {
        return Ruling.unless(times >= 1 && times <= MOST, "calendar.refused.times", MOST);
    }

    /** Every one of its days. */
    public List<LocalDate> all() {
        return IntStream.range(0, times).mapToObj(day::plusWeeks).toList();
    }

    /** Those nobody works on (Tết), of what begins on a working day: what begins on a day off is meant for such days. */
    public List<LocalDate> off(Predicate<LocalDate> working) {
        return working.test(day) ? all().stream().filter(working.negate()).toList() : List.of();
    }

    /** Those left out. */
    public List<LocalDate> skipped(Predicate<LocalDate> working) {
        return off(working).stream()
                .filter(each -> !kept.contains(DateTimeFormatter.ISO_DATE.format(each)))
                .toList();
    }

    /** Those on which it takes place. */
    public List<LocalDate> days(Predicate<LocalDate> working) {
        List<LocalDate> skipped = skipped(working);
        return all().stream().filter(each -> !skipped.contains(each)).toList();
    }
}
