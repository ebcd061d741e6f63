package vn.caurong.organization.holidays;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;

/** A day becomes unlike its weekday, or like it again; only for who administers the whole city. */
@Component
class ChangingHolidays {
    private final Administration administration;
    private final Holidays holidays;
    private final MovingDeadlines moving;
    private final Journal journal;
    private final Clock clock;

    ChangingHolidays(
            Administration administration, Holidays holidays, MovingDeadlines moving, Journal journal, Clock clock) {
        this.administration = administration;
        this.holidays = holidays;
        this.moving = moving;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void enter(HolidayForm form, Actor by) {
        LocalDate day = checked(form, by);
        holidays.insert(day, form);
        tell("organization.holiday-entered", day, form.half() + " " + form.kind(), form.name(), by);
        moving.later(form.name() + " " + Vietnam.write(day), by);
    }

    @Transactional
    public void remove(String typed, String half, Actor by) {
        city(by);
        LocalDate day = Typed.day(typed);
        LocalDate today = Vietnam.today(clock);
        Ruling.unless(!day.isBefore(today), "organization.refused.holidayPast", today)
                .and(() -> Ruling.unless(holidays.delete(day, half), "organization.refused.noHoliday", day))
                .orThrow();
        tell("organization.holiday-removed", day, half, "", by);
        moving.later(Vietnam.write(day), by);
    }

    /** From now on deadlines in the year need no warning: its days are all entered. */
    @Transactional
    public void know(int year, String source, Actor by) {
        city(by);
        Ruling.unless(!source.isEmpty(), "organization.refused.basis").orThrow();
        holidays.know(year, source);
        tell("organization.year-known", LocalDate.of(year, 1, 1), "" + year, source, by);
    }

    LocalDate checked(HolidayForm form, Actor by) {
        city(by);
        LocalDate day = Typed.day(form.day());
        HolidayRules.mayBe(form, day, Vietnam.today(clock)).orThrow();
        return day;
    }

    private void city(Actor by) {
        Ruling.unless(administration.ofCity(by), "organization.refused.notCity").orThrow();
    }

    private void tell(String act, LocalDate day, String what, String words, Actor by) {
        UUID id = UUID.nameUUIDFromBytes(("day:" + day).getBytes(StandardCharsets.UTF_8));
        journal.record(Entry.of(by, act, new Subject("day", id))
                .with(Map.of("day", day.toString(), "what", what))
                .saying(words));
    }
}
