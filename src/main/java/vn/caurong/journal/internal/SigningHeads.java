package vn.caurong.journal.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs the head of every chain that grew since its last head; once per day and agency. */
@Component
class SigningHeads {
    private final JdbcClient jdbc;
    private final HeadKey key;

    SigningHeads(JdbcClient jdbc, HeadKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    @Transactional
    public void sign(LocalDate day) throws IOException, GeneralSecurityException {
        for (Head head : grown(day)) {
            jdbc.sql("""
                            insert into journal.head (agency, day, number, hash, key, signature)
                            values (:agency, :day, :number, :hash, :key, :signature)
                            on conflict (agency, day) do nothing
                            """)
                    .param("agency", head.agency())
                    .param("day", day)
                    .param("number", head.number())
                    .param("hash", head.hash())
                    .param("key", key.publicKey())
                    .param("signature", key.sign(head.message()))
                    .update();
        }
    }

    private List<Head> grown(LocalDate day) {
        return jdbc.sql("""
                        select agency, number, hash from journal.chain c
                        where number > coalesce((select max(number) from journal.head h where h.agency = c.agency), 0)
                        order by agency
                        """)
                .query((row, n) ->
                        new Head(row.getObject("agency", UUID.class), day, row.getLong("number"), row.getBytes("hash")))
                .list();
    }
}
