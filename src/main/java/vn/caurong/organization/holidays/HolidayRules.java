package vn.caurong.organization.holidays;

import static vn.caurong.kernel.Ruling.unless;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import vn.caurong.kernel.Ruling;

/** Which days may be unlike their weekday (Labour Code 2019 Đ111–112 and yearly announcements). */
final class HolidayRules {
    private static final Set<String> HALVES = Set.of("DAY", "MORNING", "AFTERNOON");
    private static final Set<String> KINDS = Set.of("OFF", "WORKING");
    private static final int LONGEST_NAME = 120;
    private static final int YEARS_AHEAD = 5;

    private HolidayRules() {}

    /** What is past stays: deadlines were kept or missed by the calendar of their time. */
    static Ruling mayBe(HolidayForm form, LocalDate day, LocalDate today) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return unless(HALVES.contains(form.half()) && KINDS.contains(form.kind()), "organization.refused.holidayKind")
                .and(() -> unless(
                        !form.name().isEmpty() && form.name().length() <= LONGEST_NAME,
                        "organization.refused.holidayName",
                        LONGEST_NAME))
                .and(() -> unless(!day.isBefore(today), "organization.refused.holidayPast", today))
                .and(() -> unless(
                        day.getYear() <= today.getYear() + YEARS_AHEAD, "organization.refused.holidayFar", YEARS_AHEAD))
                .and(() -> unless(form.kind().equals("OFF") || weekend, "organization.refused.swapWeekend"));
    }
}
