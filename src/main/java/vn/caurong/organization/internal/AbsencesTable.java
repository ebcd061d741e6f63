package vn.caurong.organization.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Authorities.Away;

/** Rows of absences. */
@Repository
record AbsencesTable(JdbcClient jdbc) {
    List<Away> of(Collection<UUID> people, Instant from, Instant to) {
        return jdbc.sql("""
                        select person, kind, lower(during) as away, upper(during) as back from organization.absence
                        where person = any(:people) and during && tstzrange(:from, :to) order by lower(during)
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Away(
                        row.getObject("person", UUID.class),
                        row.getString("kind"),
                        row.getObject("away", OffsetDateTime.class).toInstant(),
                        row.getObject("back", OffsetDateTime.class).toInstant()))
                .list();
    }
}
