package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agency a person belongs to: of the post held now, held last, or else that entered them. */
@Repository
record PersonHomes(JdbcClient jdbc) {
    Optional<UUID> of(UUID person, LocalDate day) {
        return jdbc.sql("select coalesce(organization.home(id, :day), agency) from organization.person where id = :id")
                .param("day", day)
                .param("id", person)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(home -> home);
    }
}
