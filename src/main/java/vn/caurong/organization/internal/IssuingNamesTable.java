package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.IssuingName;

/** Issuing names of agencies; read again when an organization was changed. */
@Repository
record IssuingNamesTable(JdbcClient jdbc, Unchanged unchanged) {
    private static final String SELECT = """
            select id, agency, name, notation, header_above, header, collective from organization.issuing_name
            """;

    List<IssuingName> of(UUID agency, LocalDate day) {
        return unchanged.keep("issuing names", agency, day, () -> now(agency, day));
    }

    List<IssuingName> ever(Collection<UUID> agencies) {
        return jdbc.sql(SELECT + "where agency = any(?) order by sort, name collate \"vi-x-icu\", id")
                .param(agencies.toArray(UUID[]::new))
                .query(new SimplePropertyRowMapper<>(IssuingName.class))
                .list();
    }

    private List<IssuingName> now(UUID agency, LocalDate day) {
        return jdbc.sql(SELECT + "where agency = :agency and during @> :day order by sort, name collate \"vi-x-icu\"")
                .param("agency", agency)
                .param("day", day)
                .query(new SimplePropertyRowMapper<>(IssuingName.class))
                .list();
    }
}
