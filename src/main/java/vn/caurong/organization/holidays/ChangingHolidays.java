package vn.caurong.organization.holidays;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.administration.Typed;

/** A day becomes unlike its weekday, or like it again. */
@Component
class ChangingHolidays {
    private final CityCalendar city;
    private final Holidays holidays;
    private final MovingDeadlines moving;
    private final Clock clock;

    ChangingHolidays(CityCalendar city, Holidays holidays, MovingDeadlines moving, Clock clock) {
        this.city = city;
        this.holidays = holidays;
        this.moving = moving;
        this.clock = clock;
    }

    @Transactional
    public void enter(HolidayForm form, Actor by) {
        LocalDate day = checked(form, by);
        holidays.insert(day, form);
        city.tell("organization.holiday-entered", day, form.half() + " " + form.kind(), form.name(), by);
        moving.later(form.name() + " " + Vietnam.write(day), by);
    }

    @Transactional
    public void remove(String typed, String half, Actor by) {
        city.require(by);
        LocalDate day = Typed.day(typed);
        LocalDate today = Vietnam.today(clock);
        Ruling.unless(!day.isBefore(today), "organization.refused.holidayPast", today)
                .and(() -> Ruling.unless(holidays.delete(day, half), "organization.refused.noHoliday", day))
                .orThrow();
        city.tell("organization.holiday-removed", day, half, "", by);
        moving.later(Vietnam.write(day), by);
    }

    LocalDate checked(HolidayForm form, Actor by) {
        city.require(by);
        LocalDate day = Typed.day(form.day());
        HolidayRules.mayBe(form, day, Vietnam.today(clock)).orThrow();
        return day;
    }
}
