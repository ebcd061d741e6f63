package vn.caurong.organization.holidays;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** The days off of a year are all entered. */
@Component
class KnowingYears {
    private final CityCalendar city;
    private final Holidays holidays;

    KnowingYears(CityCalendar city, Holidays holidays) {
        this.city = city;
        this.holidays = holidays;
    }

    /** From now on deadlines in the year need no warning. */
    @Transactional
    public void know(int year, String source, Actor by) {
        city.require(by);
        Ruling.unless(!source.isEmpty(), "organization.refused.basis").orThrow();
        holidays.know(year, source);
        city.tell("organization.year-known", LocalDate.of(year, 1, 1), "" + year, source, by);
    }
}
