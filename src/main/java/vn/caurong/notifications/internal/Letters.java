package vn.caurong.notifications.internal;

import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;

/** Rows of letters: put together from what waits, then taken one by one. */
@Repository
record Letters(JdbcClient jdbc) {
    /**
     * People for whom a letter is due: something urgent, or something that has waited as long as
     * they bundle, outside their quiet hours.
     */
    List<Reader> due(Instant now) {
        return jdbc.sql("""
                        select n.person, p.address from notifications.notice n
                        join notifications.preference p on p.person = n.person and p.mail and n.at >= p.since
                        where n.letter is null and n.read_at is null
                        group by n.person, p.address
                        having bool_or(n.urgency > 0 or n.at <= :now::timestamptz - make_interval(mins => p.minutes)
                            and not case when p.quiet_from <= p.quiet_to
                                then :local >= p.quiet_from and :local < p.quiet_to
                                else :local >= p.quiet_from or :local < p.quiet_to end)
                        """)
                .param("now", Timestamp.from(now))
                .param("local", Time.valueOf(LocalTime.ofInstant(now, Vietnam.ZONE)))
                .query((row, n) -> new Reader(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** Everything unread of the person that is in no letter yet; in the caller's transaction. */
    void put(Reader to, Instant now) {
        UUID letter = Ids.next();
        jdbc.sql("""
                        insert into notifications.letter (id, person, address, at, next_try)
                        values (:id, :person, :address, :now, :now)
                        """)
                .param("id", letter)
                .param("person", to.person())
                .param("address", to.address())
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                        update notifications.notice n set letter = :letter
                        from notifications.preference p
                        where n.person = :person and p.person = n.person and n.at >= p.since
                            and n.letter is null and n.read_at is null
                        """).param("letter", letter).param("person", to.person()).update();
    }

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

    record Reader(UUID person, String address) {}

    record Letter(UUID id, UUID person, String address, Instant at, int tries) {}
}
