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

/** Units read for ending. */
@Repository
record EndingRows(JdbcClient jdbc) {
    private static final String UNITS = """
            select u.id, u.parent, u.agency, u.name, u.short_name, u.notation, null::text as code, u.place,
              lower(u.during) as "from", upper(u.during) - 1 as "to"
            from organization.unit u
            """;

    Unit unit(UUID id) {
        return jdbc.sql(UNITS + "where u.id = ?")
                .param(id)
                .query(new SimplePropertyRowMapper<>(Unit.class))
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("unit", id)));
    }

    /** Keeps the agency's tree still until the transaction ends. */
    void hold(UUID agency) {
        jdbc.sql("select id from organization.unit where id = ? for update")
                .param(agency)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    /** Units of the agency that stand on the day, itself among them. */
    List<Unit> standing(UUID agency, LocalDate day) {
        return units("where u.agency = ? and u.during @> ?::date order by u.sort, u.name, u.id", agency, day);
    }

    /** Agencies that stand on the day right below one. */
    List<Unit> below(UUID agency, LocalDate day) {
        return units("where u.parent = ? and u.id = u.agency and u.during @> ?::date order by u.name", agency, day);
    }

    /** Units of an agency that stand today or will, itself left out. */
    List<Unit> open(UUID agency, LocalDate today) {
        return units("""
                where u.agency = ? and u.id <> u.agency
                  and (upper_inf(u.during) or upper(u.during) > ?::date)
                order by u.sort, u.name, u.id\
                """, agency, today);
    }

    private List<Unit> units(String where, UUID of, LocalDate day) {
        return jdbc.sql(UNITS + where)
                .params(of, day)
                .query(new SimplePropertyRowMapper<>(Unit.class))
                .list();
    }
}
