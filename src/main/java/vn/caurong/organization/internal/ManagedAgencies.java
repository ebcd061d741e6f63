package vn.caurong.organization.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;

/** Asked anew at each request: a reach that ended is lost at once. */
@Component
class ManagedAgencies implements Administration {
    private static final String REACHED = """
        with recursive below as (
          select r.top as id from organization.reach r where r.post = :post and r.during @> :day
          union
          select u.id from below
          join organization.unit u on u.parent = below.id and u.id = u.agency)
        """;

    private final JdbcClient jdbc;
    private final PersonHomes homes;
    private final Clock clock;

    ManagedAgencies(JdbcClient jdbc, PersonHomes homes, Clock clock) {
        this.jdbc = jdbc;
        this.homes = homes;
        this.clock = clock;
    }

    @Override
    public List<Unit> agencies(Actor by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        var day = Vietnam.today(clock);
        return WhileReading.keep(
                "managed agencies",
                by.post(),
                day,
                () -> jdbc.sql(REACHED + UnitsTable.SELECT + """
                    where u.id = u.agency and (upper_inf(u.during) or upper(u.during) > :day)
                      and (u.id = :own or u.id in (select id from below))
                    order by u.name collate "vi-x-icu", u.id\
                    """)
                        .param("own", by.agency())
                        .param("post", by.post())
                        .param("day", day)
                        .query(UnitsTable::row)
                        .list());
    }

    @Override
    public void require(UUID agency, Actor by) {
        if (agencies(by).stream().noneMatch(managed -> managed.id().equals(agency))) {
            throw new NotVisibleException(new Subject("agency", agency));
        }
    }

    @Override
    public UUID requirePerson(UUID person, Actor by) {
        UUID home = homes.of(person, Vietnam.today(clock))
                .orElseThrow(() -> new NotVisibleException(new Subject("person", person)));
        require(home, by);
        return home;
    }
}
