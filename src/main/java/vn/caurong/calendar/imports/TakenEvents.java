package vn.caurong.calendar.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
                version = known.version + 1
            where excluded.sequence >= known.sequence
                and (known.title, known.starts, known.ends, known.busy, known.place)
                    is distinct from (excluded.title, excluded.starts, excluded.ends, excluded.busy, excluded.place)
            returning known.xmax = 0 as entered
            """;

    Taken put(UUID person, ReadEvent event) {
        List<ReadEvent.Time> times = event.times();
        List<Boolean> entered = jdbc.sql(PUT)
                .param("person", person)
                .param("title", event.summary().isEmpty() ? "…" : event.summary())
                .param("busy", event.busy())
                .param("place", event.location())
                .param("series", times.size() > 1 ? Ids.next() : null)
                .param("uid", event.uid())
                .param("sequence", event.sequence())
                .param("now", OffsetDateTime.now(clock))
                .param("ids", times.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("starts", written(times, ReadEvent.Time::starts))
                .param("ends", written(times, ReadEvent.Time::ends))
                .param("occurrences", written(times, ReadEvent.Time::occurrence))
                .query((row, n) -> row.getBoolean("entered"))
                .list();
        int fresh = (int) entered.stream().filter(each -> each).count();
        return new Taken(fresh, entered.size() - fresh, 0);
    }

    /** What the file says does not take place. */
    Taken remove(UUID person, ReadEvent event) {
        int gone = jdbc.sql("delete from calendar.personal where person = ? and uid = ? and sequence <= ?")
                .params(person, event.uid(), event.sequence())
                .update();
        return new Taken(0, 0, gone);
    }

    private static String[] written(List<ReadEvent.Time> times, Function<ReadEvent.Time, Instant> which) {
        return times.stream().map(which).map(Instant::toString).toArray(String[]::new);
    }
}
