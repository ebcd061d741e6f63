package vn.caurong.organization.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Delegations with the names of those they are between. */
@Repository
record DelegationRows(JdbcClient jdbc) {
    private static final String SELECT = """
            select d.*, lower(d.during) as begins, upper(d.during) as ends, u.agency,
              f.name || ', ' || p.title as giver, t.name as taker
            from organization.delegation d
            join organization.post p on p.id = d.from_post
            join organization.unit u on u.id = p.unit
            join organization.person f on f.id = d.from_person
            join organization.person t on t.id = d.to_person
            """;
    private static final String NEWEST = " order by upper(d.during) desc, d.id limit 100";

    List<DelegationRow> of(UUID agency) {
        return jdbc.sql(SELECT + "where u.agency = ?" + NEWEST)
                .param(agency)
                .query(DelegationRows::row)
                .list();
    }

    List<DelegationRow> given(UUID person) {
        return jdbc.sql(SELECT + "where d.from_person = ?" + NEWEST)
                .param(person)
                .query(DelegationRows::row)
                .list();
    }

    DelegationRow one(UUID id) {
        return jdbc.sql(SELECT + "where d.id = ?")
                .param(id)
                .query(DelegationRows::row)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("delegation", id)));
    }

    /** One that has not begun never was; the journal keeps it. */
    void end(UUID id, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from organization.delegation where id = ? and lower(during) >= ?")
                .params(id, at)
                .update();
        jdbc.sql("""
                        update organization.delegation set during = tstzrange(lower(during), ?)
                        where id = ? and upper(during) > ?\
                        """).params(at, id, at).update();
    }

    private static DelegationRow row(ResultSet row, int number) throws SQLException {
        return new DelegationRow(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                row.getObject("from_person", UUID.class),
                row.getString("giver"),
                row.getString("taker"),
                List.of((String[]) row.getArray("duties").getArray()),
                row.getString("basis"),
                row.getBoolean("restricted"),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant());
    }
}
