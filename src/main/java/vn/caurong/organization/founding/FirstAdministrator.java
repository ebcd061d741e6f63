package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Administration.Beginning.First;
import vn.caurong.organization.posts.EnteringPeople;
import vn.caurong.organization.posts.PersonForm;

/** The first administrator, in a post that reaches every agency to be founded. */
@Component
record FirstAdministrator(EnteringPeople people, JdbcClient jdbc) {
    private static final String TITLE = "Quản trị hệ thống";

    Actor begin(UUID agency, UUID office, First first, LocalDate today) {
        Actor administrator = entered(agency, office, first.administrator(), today);
        give(administrator, today, first.basis());
        return administrator;
    }

    private Actor entered(UUID agency, UUID office, String name, LocalDate today) {
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
