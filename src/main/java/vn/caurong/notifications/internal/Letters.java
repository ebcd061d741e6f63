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

/** Letters put together from what waits. */
@Repository
record Letters(JdbcClient jdbc) {
    record Reader(UUID person, String address) {}

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
}
