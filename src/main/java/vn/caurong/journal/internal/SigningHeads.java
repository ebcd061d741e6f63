package vn.caurong.journal.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs the head of every chain that grew since its last head; once per day and agency. */
@Component
class SigningHeads {
    private final JdbcClient jdbc;
    private final GrownChains grown;
    private final HeadKey key;

    SigningHeads(JdbcClient jdbc, GrownChains grown, HeadKey key) {
        this.jdbc = jdbc;
        this.grown = grown;
        this.key = key;
    }

    @Transactional
    public void sign(LocalDate day) throws IOException, GeneralSecurityException {
        for (Head head : grown.on(day)) {
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
}
