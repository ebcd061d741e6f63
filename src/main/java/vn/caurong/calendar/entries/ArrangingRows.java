package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which published entries wait for another time. */
@Repository
record ArrangingRows(JdbcClient jdbc, Clock clock) {
    /** As it stands, whoever asks. */
    CalendarEntry entry(UUID id) {
        return jdbc.sql(EntryRows.SELECT + " where e.id = ?")
                .param(id)
                .query(EntryRows.ROWS)
                .single();
    }

    /**
     * @param over when it waits no more by itself, null for never
     */
    void keep(UUID entry, @Nullable Instant over) {
        jdbc.sql("""
                        insert into calendar.arranging (entry, look_at) values (:entry, :over)
                        on conflict (entry) do update set look_at = excluded.look_at
                        """)
                .param("entry", entry)
                .param("over", over == null ? null : over.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it did not wait. */
    boolean remove(UUID entry) {
        return jdbc.sql("delete from calendar.arranging where entry = ?")
                        .param(entry)
                        .update()
                == 1;
    }

    /** Those to look at now, the longest over first. */
    List<UUID> due() {
        return jdbc.sql("select entry from calendar.arranging where look_at <= ? order by look_at limit 1000")
                .param(OffsetDateTime.now(clock))
                .query((row, n) -> row.getObject("entry", UUID.class))
                .list();
    }
}
