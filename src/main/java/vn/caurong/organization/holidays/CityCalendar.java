package vn.caurong.organization.holidays;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;

/** The calendar of the whole city: who changes it, and what is journaled of that. */
@Component
record CityCalendar(Administration administration, Journal journal) {
    void require(Actor by) {
        Ruling.unless(administration.ofCity(by), "organization.refused.notCity").orThrow();
    }

    void tell(String act, LocalDate day, String what, String words, Actor by) {
        UUID id = UUID.nameUUIDFromBytes(("day:" + day).getBytes(StandardCharsets.UTF_8));
        journal.record(Entry.of(by, act, new Subject("day", id))
                .with(Map.of("day", day.toString(), "what", what))
                .saying(words));
    }
}
