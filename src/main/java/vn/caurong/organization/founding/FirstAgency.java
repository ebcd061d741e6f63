package vn.caurong.organization.founding;

import static vn.caurong.kernel.Ruling.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration.Beginning;
import vn.caurong.organization.units.FoundingUnits;
import vn.caurong.organization.units.UnitForm;

/**
 * The agency at the top of an empty program: itself, an office, and in it the administrator, who
 * manages it and every agency to be founded below. All the rest is set up on the pages.
 */
@Component
class FirstAgency implements Beginning {
    private final FoundingUnits units;
    private final FirstAdministrator administrators;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAgency(FoundingUnits units, FirstAdministrator administrators, Journal journal, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.administrators = administrators;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return jdbc.sql("select not exists (select from organization.unit)")
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Actor begin(First first) {
        unless(!first.place().isEmpty(), "organization.refused.place").orThrow();
        LocalDate today = Vietnam.today(clock);
        var form = new UnitForm(
                first.name(), first.shortName(), first.notation(), first.place(), "", today.toString(), first.basis());
        UUID agency = Ids.next();
        UUID office = units.first(agency, form, "Văn phòng", today);
        Actor administrator = administrators.begin(agency, office, first, today);
        journal.record(Entry.of(administrator, "organization.agency-founded", new Subject("unit", agency))
                .with(Map.of("name", form.name(), "from", today.toString()))
                .saying(first.basis()));
        return administrator;
    }
}
