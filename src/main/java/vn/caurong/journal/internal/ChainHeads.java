package vn.caurong.journal.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last entry of each agency's chain, locked before the next one is written. */
@Repository
record ChainHeads(JdbcClient jdbc) {
    record Head(long number, byte[] hash) {}

    Head lock(UUID agency) {
        return jdbc.sql("""
                        insert into journal.chain as c (agency, number) values (:agency, 1)
                        on conflict (agency) do update set number = c.number + 1
                        returning number - 1 as number, hash
                        """)
                .param("agency", agency)
                .query((row, n) -> new Head(row.getLong("number"), row.getBytes("hash")))
                .single();
    }

    void move(UUID agency, byte[] hash) {
        jdbc.sql("update journal.chain set hash = :hash where agency = :agency")
                .param("hash", hash)
                .param("agency", agency)
                .update();
    }
}
