package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.caurong.calendar.repeats.Repeating;
import vn.caurong.kernel.Ruling;

/** An own entry as it is to be, once or week after week. */
record OwnPlan(String title, Repeating on, LocalTime from, LocalTime to, String place, boolean busy) {
    static final int YEARS = 100;

    Ruling sound(LocalDate today) {
        int years = Math.abs(on.day().getYear() - today.getYear());
        return Ruling.unless(!title.isEmpty(), "calendar.refused.words", OwnForm.LONGEST)
                .and(() -> Ruling.unless(to.isAfter(from), "calendar.refused.order"))
                .and(on::sound)
                .and(() -> Ruling.unless(years <= YEARS, "calendar.refused.day"));
    }
}
