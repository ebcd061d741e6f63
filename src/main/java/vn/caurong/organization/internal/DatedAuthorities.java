package vn.caurong.organization.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Authorities;

/** Delegations and signing authorities, never kept in memory: one that ends must end at once. */
@Component
class DatedAuthorities implements Authorities {
    private static final String DELEGATIONS =
            """
            select d.id, d.from_post, d.to_person, d.duties, d.basis, d.restricted,
              lower(d.during) as starts, upper(d.during) as ends
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
    private static final String SIGNING =
            """
            from organization.signing_authority s
            join organization.post p on p.id = s.post and p.during @> :day
            join organization.unit u on u.id = p.unit and u.during @> :day
            where s.issuing_name = :name and s.during @> :day
              and (s.document_types = '{}' or :type = any(s.document_types))
            """;

    private final JdbcClient jdbc;

    DatedAuthorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Delegation> delegationsTo(UUID person, Instant at) {
        return delegations("and d.to_person = :of order by lower(d.during), d.id", person, at);
    }

    @Override
    public List<Delegation> delegationsFrom(Collection<UUID> posts, Instant at) {
        return delegations(
                "and d.from_post = any(:of) order by lower(d.during), d.id",
                posts.toArray(UUID[]::new),
                at);
    }

    @Override
    public List<SigningAuthority> signing(
            UUID post, UUID issuingName, String documentType, LocalDate day) {
        return jdbc.sql(
                        "select s.id, s.post, s.form, s.block, s.basis "
                                + SIGNING
                                + "and s.post = :post order by lower(s.during) desc, s.id")
                .param("post", post)
                .param("name", issuingName)
                .param("type", documentType)
                .param("day", day)
                .query(DatedAuthorities::signing)
                .list();
    }

    @Override
    public List<UUID> signers(UUID issuingName, String documentType, LocalDate day) {
        return jdbc.sql(
                        "select p.id "
                                + SIGNING
                                + """
                                group by p.id, u.id
                                order by p.role <> 'LEADER', u.id <> u.agency, u.sort, not p.head,
                                  p.sort, p.id\
                                """)
                .param("name", issuingName)
                .param("type", documentType)
                .param("day", day)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<Delegation> delegations(String narrowing, Object of, Instant at) {
        return jdbc.sql(DELEGATIONS + narrowing)
                .param("of", of)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", vn.caurong.kernel.Vietnam.date(at))
                .query(DatedAuthorities::delegation)
                .list();
    }

    private static SigningAuthority signing(ResultSet row, int number) throws SQLException {
        return new SigningAuthority(
                row.getObject("id", UUID.class),
                row.getObject("post", UUID.class),
                row.getString("form"),
                words(row, "block"),
                row.getString("basis"));
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                row.getObject("from_post", UUID.class),
                row.getObject("to_person", UUID.class),
                Set.copyOf(words(row, "duties")),
                row.getString("basis"),
                row.getBoolean("restricted"),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant());
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
