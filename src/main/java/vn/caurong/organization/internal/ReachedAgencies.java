package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Unit;

/** Agencies an administrator's post reaches: its own, and the trees it was given. */
@Repository
record ReachedAgencies(JdbcClient jdbc) {
    private static final String REACHED = """
        with recursive below as (
          select r.top as id from organization.reach r where r.post = :post and r.during @> :day
          union
          select u.id from below
          join organization.unit u on u.parent = below.id and u.id = u.agency)
        """;

    List<Unit> by(Actor by, LocalDate day) {
        return jdbc.sql(REACHED + UnitReading.SELECT + """
                    where u.id = u.agency and (upper_inf(u.during) or upper(u.during) > :day)
                      and (u.id = :own or u.id in (select id from below))
                    order by u.name collate "vi-x-icu", u.id\
                    """)
                .param("own", by.agency())
                .param("post", by.post())
                .param("day", day)
                .query(UnitReading::row)
                .list();
    }

    /** Whether the post was given a tree with nothing above it. */
    boolean fromTheTop(UUID post, LocalDate day) {
        return jdbc.sql("""
                                select exists (select from organization.reach r
                                  join organization.unit u on u.id = r.top and u.parent is null
                                  where r.post = ? and r.during @> ?::date)\
                                """).params(post, day).query(Boolean.class).single();
    }
}
