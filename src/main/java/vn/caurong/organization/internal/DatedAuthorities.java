package vn.caurong.organization.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Authorities;

/** Delegations and signing authorities, never kept in memory: one that ends must end at once. */
@Component
record DatedAuthorities(StandingTable standings, DelegationsTable delegations, AbsencesTable absences, JdbcClient jdbc)
        implements Authorities {
    private static final String SIGNING = """
            from organization.signing_authority s
            join organization.post p on p.id = s.post and p.during @> :day
            join organization.unit u on u.id = p.unit and u.during @> :day
            where s.issuing_name = :name and s.during @> :day
              and (s.document_types = '{}' or :type = any(s.document_types))
            """;

    @Override
    public Standing standing(UUID person, Instant at) {
        return standings.of(person, at);
    }

    @Override
    public List<Delegation> delegationsFrom(Collection<UUID> posts, Instant at) {
        return delegations.from(posts, at);
    }

    @Override
    public List<Away> away(Collection<UUID> people, Instant from, Instant to) {
        return absences.of(people, from, to);
    }

    @Override
    public List<SigningAuthority> signing(UUID post, UUID issuingName, String documentType, LocalDate day) {
        return WhileReading.keep(
                "signing as " + issuingName + " " + documentType,
                post,
                day,
                () -> readSigning(post, issuingName, documentType, day));
    }

    private List<SigningAuthority> readSigning(UUID post, UUID issuingName, String documentType, LocalDate day) {
        return jdbc.sql("select s.id, s.post, s.form, s.block, s.basis "
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
        return jdbc.sql("select p.id " + SIGNING + """
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

    private static SigningAuthority signing(ResultSet row, int number) throws SQLException {
        return new SigningAuthority(
                row.getObject("id", UUID.class),
                row.getObject("post", UUID.class),
                row.getString("form"),
                words(row, "block"),
                row.getString("basis"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
