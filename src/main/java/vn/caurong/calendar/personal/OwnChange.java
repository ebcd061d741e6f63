package vn.caurong.calendar.personal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;

/**
 * An own entry as it is to be from now on.
 *
 * @param version the form was opened at
 */
record OwnChange(String title, Instant starts, Instant ends, String place, boolean busy, int version) {
    private static final Duration LONGEST = Duration.ofDays(31);

    Ruling sound(LocalDate today) {
        int years = Math.abs(Vietnam.date(starts).getYear() - today.getYear());
        return Ruling.unless(!title.isEmpty(), "calendar.refused.words", OwnForm.LONGEST)
                .and(() -> Ruling.unless(ends.isAfter(starts), "calendar.refused.order"))
                .and(() -> Ruling.unless(
                        Duration.between(starts, ends).compareTo(LONGEST) <= 0,
                        "calendar.refused.long",
                        LONGEST.toDays()))
                .and(() -> Ruling.unless(years <= OwnPlan.YEARS, "calendar.refused.day"));
    }
}
