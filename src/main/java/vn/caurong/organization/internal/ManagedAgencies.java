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
import vn.caurong.organization.administration.AccessHolders;
import vn.caurong.organization.posts.FindingPeople;

/** Asked anew at each request: a reach that ended is lost at once. */
@Component
record ManagedAgencies(JdbcClient jdbc, PersonHomes homes, FindingPeople people, AccessHolders holders, Clock clock)
        implements Administration {
    private static final String REACHED = """
        with recursive below as (
          select r.top as id from organization.reach r where r.post = :post and r.during @> :day
          union
          select u.id from below
          join organization.unit u on u.parent = below.id and u.id = u.agency)
        """;

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
    public boolean ofCity(Actor by) {
        return by.is(Role.ADMINISTRATOR)
                && jdbc.sql("""
                                select exists (select from organization.reach r
                                  join organization.unit u on u.id = r.top and u.parent is null
                                  where r.post = ? and r.during @> ?::date)\
                                """)
                        .params(by.post(), Vietnam.today(clock))
                        .query(Boolean.class)
                        .single();
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

    @Override
    public UUID personNamed(String meant, UUID agency) {
        return people.one(meant, agency);
    }

    @Override
    public List<Held> review(UUID agency) {
        return holders.of(agency, Vietnam.today(clock));
    }

    @Override
    public UUID requireIssuingName(UUID name, Actor by) {
        UUID agency = jdbc.sql("select agency from organization.issuing_name where id = ?")
                .param(name)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("issuing-name", name)));
        require(agency, by);
        return agency;
    }
}
