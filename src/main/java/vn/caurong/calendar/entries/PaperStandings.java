package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Papers added after publication, taken away, or put back; rows are added, never changed. */
@Repository
record PaperStandings(JdbcClient jdbc, Clock clock) {
    /** With the version that follows the entry's. */
    void keep(CalendarEntry before, UUID file, boolean stands, Actor by) {
        jdbc.sql("insert into calendar.paper_standing values (?, ?, ?, ?, ?, ?)")
                .params(file, before.id(), before.version() + 1, stands, by.person(), OffsetDateTime.now(clock))
                .update();
    }
}
