package vn.caurong.organization.endings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Unit;

/** Everything that ends with a unit. */
@Repository
class EndingRows {
    private static final String UNITS = """
            select u.id, u.parent, u.agency, u.name, u.short_name, u.notation, null::text as code, u.place,
              lower(u.during) as "from", upper(u.during) - 1 as "to"
            from organization.unit u
            """;

    /** What rests on the unit's posts. */
    private static final List<String> OF_POSTS = List.of("holding", "signing_authority", "supervision", "reach");

    private final JdbcClient jdbc;

    EndingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Unit unit(UUID id) {
        return jdbc.sql(UNITS + "where u.id = ?")
                .param(id)
                .query(new SimplePropertyRowMapper<>(Unit.class))
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("unit", id)));
    }

    /** Units of the agency that stand on the day; kept still until the transaction ends. */
    List<Unit> held(UUID agency, LocalDate day) {
        jdbc.sql("select id from organization.unit where id = ? for update")
                .param(agency)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        return jdbc.sql(UNITS + "where u.agency = ? and u.during @> ?::date order by u.sort, u.name, u.id")
                .params(agency, day)
                .query(new SimplePropertyRowMapper<>(Unit.class))
                .list();
    }

    /** Those that stand today or will. */
    List<Unit> open(UUID agency, UUID without, LocalDate today) {
        return jdbc.sql(UNITS + """
                                where u.agency = ? and u.id <> u.agency and u.id <> ?
                                  and (upper_inf(u.during) or upper(u.during) > ?::date)
                                order by u.sort, u.name, u.id\
                                """)
                .params(agency, without, today)
                .query(new SimplePropertyRowMapper<>(Unit.class))
                .list();
    }

    List<UUID> posts(UUID unit, LocalDate day) {
        return jdbc.sql("select id from organization.post where unit = ? and during @> ?::date")
                .params(unit, day)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    int holders(UUID unit, LocalDate day) {
        return jdbc.sql("""
                        select count(distinct h.person) from organization.holding h
                        join organization.post p on p.id = h.post
                        where p.unit = ? and h.during @> ?::date\
                        """).params(unit, day).query(Integer.class).single();
    }

    /** Fails when something of the unit begins only after the day. */
    void end(UUID unit, LocalDate day) {
        for (String table : OF_POSTS) {
            jdbc.sql("update organization." + table + " r set during = r.during * daterange(null, ?)"
                            + " from organization.post p where p.id = r.post and p.unit = ?"
                            + " and (upper_inf(r.during) or upper(r.during) > ?::date)")
                    .params(day, unit, day)
                    .update();
        }
        for (String table : List.of("post", "supervision", "unit_code")) {
            jdbc.sql("update organization." + table + " set during = during * daterange(null, ?)"
                            + " where unit = ? and (upper_inf(during) or upper(during) > ?::date)")
                    .params(day, unit, day)
                    .update();
        }
        jdbc.sql("delete from organization.unit_change where unit = ? and before is null and day >= ?::date")
                .params(unit, day)
                .update();
        jdbc.sql("update organization.unit set during = daterange(lower(during), ?) where id = ?")
                .params(day, unit)
                .update();
    }

    void succeed(UUID unit, UUID successor, String kind, LocalDate day, String basis) {
        jdbc.sql("insert into organization.unit_succession values (?, ?, ?, ?, ?)")
                .params(unit, successor, kind, day, basis)
                .update();
    }
}
