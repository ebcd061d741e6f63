package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Post;

/** Posts above a unit: heads up to its agency, and who supervises on the way. */
@Repository
record PostsAbove(JdbcClient jdbc, Unchanged unchanged) {
    private static final String UNITS_ABOVE = """
            with recursive above as (
              select id, parent, agency, 0 as steps from organization.unit where id = :unit
              union all
              select u.id, u.parent, u.agency, steps + 1 from above
              join organization.unit u on u.id = above.parent and u.agency = above.agency)
            """;

    List<Post> headsOf(UUID unit, LocalDate day) {
        return unchanged.keep("headsOf", unit, day, () -> readHeads(unit, day));
    }

    private List<Post> readHeads(UUID unit, LocalDate day) {
        return jdbc.sql(UNITS_ABOVE + PostReading.SELECT + """
                                join above a on a.id = p.unit
                                where p.head and p.during @> :day
                                order by a.steps\
                                """)
                .param("unit", unit)
                .param("day", day)
                .query(PostReading::row)
                .list();
    }

    List<Post> supervisorsOf(UUID unit, LocalDate day) {
        return unchanged.keep("supervisorsOf", unit, day, () -> readSupervisors(unit, day));
    }

    private List<Post> readSupervisors(UUID unit, LocalDate day) {
        return jdbc.sql(UNITS_ABOVE + PostReading.SELECT + """
                                where p.during @> :day and p.id in (
                                  select s.post from organization.supervision s
                                  join above a on a.id = s.unit where s.during @> :day)
                                order by p.sort, p.id\
                                """)
                .param("unit", unit)
                .param("day", day)
                .query(PostReading::row)
                .list();
    }
}
