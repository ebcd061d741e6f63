package vn.caurong.signatures.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;

/** Keys in the database, each encrypted with its own PIN. */
@Repository
record StoredKeys(JdbcClient db, KeyFacts facts) {
    StoredKey get(UUID id) {
        return db.sql(KeyFacts.SELECT + """
                        where k.id = :id and not exists (select from signatures.retirement t where t.key = k.id)
                        """)
                .param("id", id)
                .query((row, _) -> new StoredKey(
                        facts.of(row),
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
}
