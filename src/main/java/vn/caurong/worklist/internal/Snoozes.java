package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** What each reader has put off until when. */
@Repository
record Snoozes(JdbcClient jdbc) {
    void keep(UUID item, Instant until, Actor actor) {
        jdbc.sql("""
                        insert into worklist.snooze (item, person, until) values (:item, :person, :until)
                        on conflict (item, person) do update set until = excluded.until
                        """)
                .param("item", item)
                .param("person", actor.person())
                .param("until", Timestamp.from(until))
                .update();
    }

    /** @return how many were put off */
    int end(Set<UUID> items, Actor actor) {
        return jdbc.sql("delete from worklist.snooze where person = :person and item = any(:items::uuid[])")
                .param("person", actor.person())
                .param("items", items.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }
}
