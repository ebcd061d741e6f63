package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Which entry went into which. */
@Repository
record MergedRows(JdbcClient jdbc, Clock clock) {
    void insert(UUID entry, UUID into, Actor by) {
        jdbc.sql("insert into calendar.merged values (?, ?, ?, ?)")
                .params(entry, into, by.person(), OffsetDateTime.now(clock))
                .update();
    }
}
