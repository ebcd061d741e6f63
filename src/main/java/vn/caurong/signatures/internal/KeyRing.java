package vn.caurong.signatures.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Organization;
import vn.caurong.signatures.Keys;

/** Keys in the database, each encrypted with its own PIN. */
@Repository
class KeyRing implements Keys {
    private static final String SELECT = """
            select k.*, c.keeper from signatures.key k
            left join signatures.custody c on c.key = k.id and c.taken_at is not null and c.ended_at is null
            """;

    private final JdbcClient db;
    private final Organization organization;

    KeyRing(JdbcClient db, @Lazy Organization organization) {
        this.db = db;
        this.organization = organization;
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
        return db.sql(SELECT + """
                        where k.%s = :owner and k.valid_from <= :at and :at < k.valid_to
                          and not exists (select from signatures.retirement t where t.key = k.id)
                        order by k.valid_to desc, k.id limit 1
                        """.formatted(owner))
                .param("owner", id)
                .param("at", Timestamp.from(at))
                .query((row, _) -> facts(row))
                .optional();
    }

    StoredKey get(UUID id) {
        return db.sql(SELECT + """
                        where k.id = :id and not exists (select from signatures.retirement t where t.key = k.id)
                        """)
                .param("id", id)
                .query((row, _) -> new StoredKey(
                        facts(row),
                        row.getObject("person", UUID.class),
                        row.getObject("issuing_name", UUID.class),
                        row.getObject("agency", UUID.class),
                        row.getBytes("pkcs12"),
                        row.getString("token_key")))
                .optional()
                .orElseThrow(() -> new RefusalException("signatures.refused.no-key"));
    }

    void add(StoredKey key) {
        db.sql("""
                        insert into signatures.key (id, person, issuing_name, agency, pkcs12, token_key, name,
                                                    issuer, valid_from, valid_to, demo)
                        values (:id, :person, :issuingName, :agency, :pkcs12, :tokenKey, :name,
                                :issuer, :from, :to, :demo)
                        on conflict (id) do nothing
                        """)
                .param("id", key.facts().id())
                .param("person", key.person())
                .param("issuingName", key.issuingName())
                .param("agency", key.agency())
                .param("pkcs12", key.pkcs12(), Types.BINARY)
                .param("tokenKey", key.tokenKey(), Types.VARCHAR)
                .param("name", key.facts().name())
                .param("issuer", key.facts().issuer())
                .param("from", Timestamp.from(key.facts().validFrom()))
                .param("to", Timestamp.from(key.facts().validTo()))
                .param("demo", key.facts().demo())
                .update();
    }

    /**
     * The same key under another PIN.
     *
     * @throws RefusalException when it was changed meanwhile
     */
    void replace(UUID id, byte[] old, byte[] fresh) {
        int changed = db.sql("update signatures.key set pkcs12 = ? where id = ? and pkcs12 = ?")
                .params(fresh, id, old)
                .update();
        if (changed == 0) {
            throw new RefusalException("signatures.refused.pin-meanwhile");
        }
    }

    /** Whether a key in use of the name is the one with this label on the token. */
    boolean knows(UUID issuingName, String tokenKey) {
        return db.sql("""
                        select exists (select from signatures.key k where k.issuing_name = ? and k.token_key = ?
                          and not exists (select from signatures.retirement t where t.key = k.id))
                        """).params(issuingName, tokenKey).query(Boolean.class).single();
    }

    private Key facts(ResultSet row) throws SQLException {
        return new Key(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("issuer"),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_to").toInstant(),
                row.getBoolean("demo"),
                row.getTimestamp("locked_at") != null,
                keeper(row.getObject("keeper", UUID.class)));
    }

    private @Nullable Keeper keeper(@Nullable UUID person) {
        return person == null
                ? null
                : new Keeper(person, organization.names(List.of(person)).getOrDefault(person, ""));
    }
}
