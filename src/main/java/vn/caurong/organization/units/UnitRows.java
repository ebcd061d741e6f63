package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Unit;

/** Units read for changing, so never from memory. */
@Repository
record UnitRows(JdbcClient jdbc) {
    static final String SELECT = """
        select u.id, u.parent, u.agency, u.name, u.short_name, u.notation, null::text as code, u.place,
          lower(u.during) as "from", upper(u.during) - 1 as "to"
        from organization.unit u
        """;

    Unit unit(UUID id) {
        return jdbc.sql(SELECT + "where u.id = ?")
                .param(id)
                .query(Unit.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("unit", id)));
    }

    /** Units of an agency that stand on the day; the agency's tree is kept still until commit. */
    List<Unit> held(UUID agency, LocalDate day) {
        jdbc.sql("select id from organization.unit where id = ? for update")
                .param(agency)
                .query(UUID.class)
                .single();
        return of(agency, day);
    }

    List<Unit> of(UUID agency, LocalDate day) {
        return jdbc.sql(SELECT + "where u.agency = ? and u.during @> ?::date order by u.id <> u.agency, u.sort, u.id")
                .params(agency, day)
                .query(new SimplePropertyRowMapper<>(Unit.class))
                .list();
    }
}
