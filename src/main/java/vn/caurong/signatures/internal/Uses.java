package vn.caurong.signatures.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;

/** Each unlocking of an agency's key: a row and a journal entry in one transaction. */
@Repository
record Uses(JdbcClient db, Journal journal, Clock clock) {
    void note(UUID key, Actor by) {
        db.sql("""
                        insert into signatures.use (id, key, person, post, delegation, at)
                        values (:id, :key, :person, :post, :delegation, :at)
                        """)
                .param("id", Ids.next())
                .param("key", key)
                .param("person", by.person())
                .param("post", by.post())
                .param("delegation", by.delegation())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        journal.record(Entry.of(by, "signatures.key-unlocked", new Subject("key", key)));
    }
}
