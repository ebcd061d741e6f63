package vn.caurong.notifications.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of letters, taken one by one to be sent. */
@Repository
record LetterQueue(JdbcClient jdbc) {
    record Letter(UUID id, UUID person, String address, Instant at, int tries) {}

    /** The next to try, taken until then from everybody else; empty when none is due. */
    List<Letter> take(Instant now, Instant until) {
        return jdbc.sql("""
                        update notifications.letter set next_try = :until, tries = tries + 1
                        where id = (select id from notifications.letter
                            where sent_at is null and given_up_at is null and next_try <= :now
                            order by next_try limit 1 for update skip locked)
                        returning id, person, address, at, tries
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, n) -> new Letter(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("address"),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("tries")))
                .list();
    }

    void sent(UUID letter, Instant at) {
        close(letter, "sent_at", at, "");
    }

    void giveUp(UUID letter, Instant at, String trouble) {
        close(letter, "given_up_at", at, trouble);
    }

    void later(UUID letter, Instant next, String trouble) {
        close(letter, "next_try", next, trouble);
    }

    private void close(UUID letter, String column, Instant at, String trouble) {
        jdbc.sql("update notifications.letter set " + column + " = :at, trouble = :trouble where id = :id")
                .param("at", Timestamp.from(at))
                .param("trouble", trouble)
                .param("id", letter)
                .update();
    }
}
