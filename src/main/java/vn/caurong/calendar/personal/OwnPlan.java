package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.caurong.kernel.Ruling;

/** An own entry as it is to be, once or week after week. */
record OwnPlan(String title, LocalDate day, LocalTime from, LocalTime to, String place, boolean busy, int times) {
    /** A year. */
    static final int MOST = 53;

    static final int YEARS = 100;

    Ruling sound(LocalDate today) {
        return Ruling.unless(!title.isEmpty(), "calendar.refused.words", 500)
                .and(() -> Ruling.unless(to.isAfter(from), "calendar.refused.order"))
                .and(() -> Ruling.unless(times >= 1 && times <= MOST, "calendar.refused.own.times", MOST))
                .and(() -> Ruling.unless(Math.abs(day.getYear() - today.getYear()) <= YEARS, "calendar.refused.day"));
    }

    private List<LocalDate> all() {
        return IntStream.range(0, times).mapToObj(day::plusWeeks).toList();
    }

    /**
     * Days on which it takes place: what repeats on a working day is left out on holidays (Tết), what
     * begins on a day off repeats on days off.
     */
    List<LocalDate> days(Predicate<LocalDate> working) {
        return working.test(day) ? all().stream().filter(working).toList() : all();
    }

    /** Days left out of it. */
    List<LocalDate> skipped(Predicate<LocalDate> working) {
        List<LocalDate> days = days(working);
        return all().stream().filter(each -> !days.contains(each)).toList();
    }
}
