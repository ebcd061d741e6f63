package vn.caurong.organization.founding;

import static vn.caurong.kernel.Ruling.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration.Beginning;
import vn.caurong.organization.posts.EnteringPeople;
import vn.caurong.organization.posts.PersonForm;
import vn.caurong.organization.units.FoundingUnits;
import vn.caurong.organization.units.UnitForm;

/**
 * The agency at the top of an empty program: itself, an office, and in it the administrator, who
 * manages it and every agency to be founded below. All the rest is set up on the pages.
 */
@Component
class FirstAgency implements Beginning {
    private static final String TITLE = "Quản trị hệ thống";

    private final FoundingUnits units;
    private final EnteringPeople people;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAgency(FoundingUnits units, EnteringPeople people, Journal journal, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.people = people;
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
        Actor administrator = administrator(agency, office, first.administrator(), today);
        give(administrator, today, first.basis());
        journal.record(Entry.of(administrator, "organization.agency-founded", new Subject("unit", agency))
                .with(Map.of("name", form.name(), "from", today.toString()))
                .saying(first.basis()));
        return administrator;
    }

    private Actor administrator(UUID agency, UUID office, String name, LocalDate today) {
        UUID post = Ids.next();
        jdbc.sql("""
                        insert into organization.post (id, unit, title, role, during)
                        values (?, ?, ?, 'ADMINISTRATOR', daterange(?, null))\
                        """).params(post, office, TITLE, today).update();
        UUID person = people.first(agency, new PersonForm(name, ""));
        return new Actor(person, post, null, office, agency, Set.of(Role.ADMINISTRATOR), name, TITLE);
    }

    private void give(Actor to, LocalDate today, String basis) {
        jdbc.sql("insert into organization.holding (id, person, post, during) values (?, ?, ?, daterange(?, null))")
                .params(Ids.next(), to.person(), to.post(), today)
                .update();
        jdbc.sql("insert into organization.reach (post, top, during, basis) values (?, ?, daterange(?, null), ?)")
                .params(to.post(), to.agency(), today, basis)
                .update();
    }
}
