package vn.caurong.notifications.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.notifications.Live;

/** Changes as rows, so that every node learns of them (decision 24). */
@Repository
record LiveRows(JdbcClient jdbc, Unread unread, Clock clock) implements Live {
    @Override
    public void changed(Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into notifications.change (person, at)
                        select distinct person, :at::timestamptz from unnest(:people::uuid[]) person
                        on conflict do nothing
                        """)
                .param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        OnceCommitted.run(() -> unread.forget(people));
    }

    /** All that committed since a reader stood there, and where it stands now. */
    Since since(long position) {
        return jdbc.sql("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as now,
                            array(select distinct person::text from notifications.change
                                where xid >= :from::text::xid8
                                    and xid < pg_snapshot_xmin(pg_current_snapshot())) as people
                        """)
                .param("from", Long.toString(position))
                .query((row, n) -> new Since(row.getLong("now"), people((String[])
                        row.getArray("people").getArray())))
                .single();
    }

    /** Whether a person's counts changed since; true when the position is one of another database. */
    boolean changedSince(long position, UUID person) {
        return jdbc.sql("""
                        select :from > pg_snapshot_xmax(pg_current_snapshot())::text::bigint
                            or exists (select 1 from notifications.change
                                where xid >= :from::text::xid8 and person = :person)
                        """)
                .param("from", position)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    void forget(Instant before) {
        jdbc.sql("delete from notifications.change where at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Set<UUID> people(String[] ids) {
        return Arrays.stream(ids).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** Positions are numbers of transactions. */
    record Since(long position, Set<UUID> people) {}
}
