package vn.caurong.signatures.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.Keys;

/** Keys in the database, each encrypted with its own PIN. */
@Repository
class KeyRing implements Keys {
    private final JdbcClient db;

    KeyRing(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Key> ofPerson(UUID person, Instant at) {
        return newest("person", person, at);
    }

    @Override
    public Optional<Key> ofIssuingName(UUID issuingName, Instant at) {
        return newest("issuing_name", issuingName, at);
    }

    private Optional<Key> newest(String owner, UUID id, Instant at) {
        return db.sql("""
                        select * from signatures.key
                         where %s = :owner and valid_from <= :at and :at < valid_to
                         order by valid_to desc, id limit 1
                        """.formatted(owner))
                .param("owner", id)
                .param("at", Timestamp.from(at))
                .query((row, _) -> facts(row))
                .optional();
    }

    StoredKey get(UUID id) {
        return db.sql("select * from signatures.key where id = :id")
                .param("id", id)
                .query((row, _) -> new StoredKey(
                        facts(row),
                        row.getObject("person", UUID.class),
                        row.getObject("issuing_name", UUID.class),
                        row.getObject("agency", UUID.class),
                        row.getBytes("pkcs12")))
                .optional()
                .orElseThrow(() -> new RefusalException("signatures.refused.no-key"));
    }

    void add(StoredKey key) {
        db.sql("""
                        insert into signatures.key (id, person, issuing_name, agency, pkcs12, name,
                                                    issuer, valid_from, valid_to, demo)
                        values (:id, :person, :issuingName, :agency, :pkcs12, :name,
                                :issuer, :from, :to, :demo)
                        on conflict (id) do nothing
                        """)
                .param("id", key.facts().id())
                .param("person", key.person())
                .param("issuingName", key.issuingName())
                .param("agency", key.agency())
                .param("pkcs12", key.pkcs12())
                .param("name", key.facts().name())
                .param("issuer", key.facts().issuer())
                .param("from", Timestamp.from(key.facts().validFrom()))
                .param("to", Timestamp.from(key.facts().validTo()))
                .param("demo", key.facts().demo())
                .update();
    }

    private static Key facts(ResultSet row) throws SQLException {
        return new Key(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("issuer"),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_to").toInstant(),
                row.getBoolean("demo"),
                row.getTimestamp("locked_at") != null);
    }
}
