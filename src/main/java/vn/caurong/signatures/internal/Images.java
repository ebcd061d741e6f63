package vn.caurong.signatures.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** Pictures of signatures and seals, by the day they are used. */
@Repository
record Images(JdbcClient db) {
    /** The picture of the key's owner on the day, refused when there is none. */
    byte[] of(StoredKey key, Instant at) {
        return db.sql("""
                        select png from signatures.image
                         where (person = :person or issuing_name = :issuingName)
                           and valid_from <= :day
                         order by valid_from desc limit 1
                        """)
                .param("person", key.person())
                .param("issuingName", key.issuingName())
                .param("day", Vietnam.date(at))
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new RefusalException("signatures.refused.no-image"));
    }

    void add(@Nullable UUID person, @Nullable UUID issuingName, byte[] png, LocalDate from) {
        db.sql("""
                        insert into signatures.image (id, person, issuing_name, png, valid_from)
                        values (:id, :person, :issuingName, :png, :from)
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("person", person)
                .param("issuingName", issuingName)
                .param("png", png)
                .param("from", from)
                .update();
    }
}
