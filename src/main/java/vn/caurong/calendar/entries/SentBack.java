package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;

/** Which entries the Office returned, and from which week. */
@Repository
record SentBack(JdbcClient jdbc, Clock clock) {
    void keep(CalendarEntry before, Actor by) {
        jdbc.sql("""
                        insert into calendar.sent_back (entry, version, starts, person, at)
                        values (:entry, :version, :starts, :person, :now)
                        """)
                .param("entry", before.id())
                .param("version", before.version() + 1)
                .param("starts", before.plan().starts().atOffset(ZoneOffset.UTC))
                .param("person", by.person())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Weeks it was returned from; none when it never was. */
    List<Week> weeks(UUID entry) {
        return jdbc.sql("select starts from calendar.sent_back where entry = ?")
                .param(entry)
                .query((row, n) ->
                        Week.of(row.getObject("starts", OffsetDateTime.class).toInstant()))
                .list();
    }
}
