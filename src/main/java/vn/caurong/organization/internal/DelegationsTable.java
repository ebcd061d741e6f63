package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities.Delegation;

/** Delegations, never kept in memory: one that ends must end at once. */
@Repository
record DelegationsTable(JdbcClient jdbc) {
    /**
     * Those in force at an instant: given by who still holds the post, to somebody else who still
     * has a post in the agency (core, "Delegation").
     */
    static final String IN_FORCE = """
            from organization.delegation d
            join organization.post p on p.id = d.from_post and p.during @> :day
            join organization.unit u on u.id = p.unit and u.during @> :day
            where d.during @> :at and not exists (
              select from organization.holding h
              where h.post = d.from_post and h.person = d.to_person and h.during @> :day)
            and exists (
              select from organization.holding h
              where h.post = d.from_post and h.person = d.from_person and h.during @> :day)
            and exists (
              select from organization.holding h
              join organization.post own on own.id = h.post and own.during @> :day
                and own.role <> 'ADMINISTRATOR'
              join organization.unit w on w.id = own.unit and w.during @> :day
              where h.person = d.to_person and h.during @> :day and w.agency = u.agency)
            """;

    List<Delegation> from(Collection<UUID> posts, Instant at) {
        return jdbc.sql("""
                        select d.id as delegation, d.from_post, d.to_person, d.duties, d.basis,
                          d.restricted, lower(d.during) as starts, upper(d.during) as ends
                        """ + IN_FORCE + "and d.from_post = any(:posts) order by starts, d.id")
                .param("posts", posts.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", Vietnam.date(at))
                .query(DelegationsTable::row)
                .list();
    }

    static Delegation row(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getObject("delegation", UUID.class),
                row.getObject("from_post", UUID.class),
                row.getObject("to_person", UUID.class),
                Set.of((String[]) row.getArray("duties").getArray()),
                row.getString("basis"),
                row.getBoolean("restricted"),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant());
    }
}
