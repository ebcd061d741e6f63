package vn.caurong.signatures.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.signatures.Keys;

/** The newest key in use of a person or an issuing name. */
@Repository
record KeyRing(JdbcClient db, KeyFacts facts) implements Keys {
    @Override
    public Optional<Key> ofPerson(UUID person, Instant at) {
        return newest("person", person, at);
    }

    @Override
    public Optional<Key> ofIssuingName(UUID issuingName, Instant at) {
        return newest("issuing_name", issuingName, at);
    }

    private Optional<Key> newest(String owner, UUID id, Instant at) {
        return db.sql(KeyFacts.SELECT + """
                        where k.%s = :owner and k.valid_from <= :at and :at < k.valid_to
                          and not exists (select from signatures.retirement t where t.key = k.id)
                        order by k.valid_to desc, k.id limit 1
                        """.formatted(owner))
                .param("owner", id)
                .param("at", Timestamp.from(at))
                .query((row, _) -> facts.of(row))
                .optional();
    }
}
