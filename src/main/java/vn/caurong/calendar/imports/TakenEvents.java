package vn.caurong.calendar.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.ics.IcsBounds;
import vn.caurong.calendar.ics.ReadEvent;
import vn.caurong.kernel.Ids;

/** Puts what was read into somebody's own calendar; the database holds each occurrence once. */
@Repository
record TakenEvents(JdbcClient jdbc, Clock clock) {
    private static final String PUT = """
            insert into calendar.personal as known
                (id, person, title, starts, ends, busy, place, series, uid, occurrence, sequence, entered_at)
            select t.id, :person, :title, t.starts, t.ends, :busy, :place, :series, :uid, t.occurrence, :sequence, :now
            from unnest(:ids::uuid[], :starts::timestamptz[], :ends::timestamptz[], :occurrences::timestamptz[])
                as t (id, starts, ends, occurrence)
            on conflict on constraint imported_once do update set title = excluded.title, starts = excluded.starts,
                ends = excluded.ends, busy = excluded.busy, place = excluded.place, sequence = excluded.sequence,
                version = known.version + 1, changed_at = null
            where (excluded.sequence > known.sequence or excluded.sequence = known.sequence and known.changed_at is null)
                and (known.title, known.starts, known.ends, known.busy, known.place)
                    is distinct from (excluded.title, excluded.starts, excluded.ends, excluded.busy, excluded.place)
            returning old.id is null as entered
            """;

    /** Those its file tells nothing of any more, as far as a file is read. */
    private static final String MOVED_AWAY = """
            delete from calendar.personal
            where person = :person and uid = :uid and ends > :from and starts < :to
                and (sequence < :sequence or sequence = :sequence and changed_at is null)
                and (:whole and occurrence <> all(:occurrences::timestamptz[]) or occurrence = any(:gone::timestamptz[]))
            """;

    private static final String KEPT = """
            select count(*) from calendar.personal
            where person = :person and uid = :uid and sequence = :sequence and changed_at is not null
                and ends > :from and starts < :to
            """;

    Taken put(UUID person, ReadEvent event, IcsBounds bounds) {
        int gone = with(MOVED_AWAY, person, event)
                .param("from", OffsetDateTime.ofInstant(bounds.from(), ZoneOffset.UTC))
                .param("to", OffsetDateTime.ofInstant(bounds.to(), ZoneOffset.UTC))
                .update();
        List<Boolean> entered = event.times().isEmpty()
                ? List.of()
                : with(PUT, person, event)
                        .query((row, n) -> row.getBoolean("entered"))
                        .list();
        int kept = with(KEPT, person, event)
                .param("from", OffsetDateTime.ofInstant(bounds.from(), ZoneOffset.UTC))
                .param("to", OffsetDateTime.ofInstant(bounds.to(), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        int fresh = (int) entered.stream().filter(each -> each).count();
        int moved = Math.min(fresh, gone);
        return new Taken(fresh - moved, entered.size() - fresh + moved, gone - moved, kept);
    }

    /** UIDs of those events that this person's calendar has. */
    Set<String> known(UUID person, List<ReadEvent> events) {
        return Set.copyOf(
                jdbc.sql("select distinct uid from calendar.personal where person = :person and uid = any(:uids)")
                        .param("person", person)
                        .param("uids", events.stream().map(ReadEvent::uid).toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private JdbcClient.StatementSpec with(String sql, UUID person, ReadEvent event) {
        List<ReadEvent.Time> times = event.times();
        return jdbc.sql(sql)
                .param("person", person)
                .param("title", event.summary().isEmpty() ? "…" : event.summary())
                .param("busy", event.busy())
                .param("place", event.location())
                .param("series", times.size() > 1 ? Ids.next() : null)
                .param("uid", event.uid())
                .param("sequence", event.sequence())
                .param("whole", event.whole())
                .param("now", OffsetDateTime.now(clock))
                .param("ids", times.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("starts", written(times, ReadEvent.Time::starts))
                .param("ends", written(times, ReadEvent.Time::ends))
                .param("occurrences", written(times, ReadEvent.Time::occurrence))
                .param("gone", written(event.gone(), each -> each));
    }

    /** What the file says does not take place. */
    Taken remove(UUID person, ReadEvent event) {
        int gone = jdbc.sql("delete from calendar.personal where person = ? and uid = ? and sequence <= ?")
                .params(person, event.uid(), event.sequence())
                .update();
        return new Taken(0, 0, gone, 0);
    }

    private static <T> String[] written(List<T> all, Function<T, Instant> which) {
        return all.stream().map(which).map(Instant::toString).toArray(String[]::new);
    }
}
