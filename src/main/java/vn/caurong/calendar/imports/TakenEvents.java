package vn.caurong.calendar.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.ics.IcsBounds;
import vn.caurong.calendar.ics.ReadEvent;

/** Puts what was read into somebody's own calendar, a whole file at once; the database holds each occurrence once. */
@Repository
record TakenEvents(JdbcClient jdbc, Clock clock) {
    /** An older file brings no time back beside what is there in a later state. */
    private static final String PUT = """
            insert into calendar.personal as known
                (id, person, title, starts, ends, busy, place, series, uid, occurrence, sequence, entered_at)
            select t.id, :person, e.title, t.starts, t.ends, e.busy, e.place, e.series, e.uid, t.occurrence, e.sequence, :now
            from {events} join {times} on t.uid = e.uid
            where not exists (select 1 from calendar.personal s
                    where s.person = :person and s.uid = e.uid and s.sequence > e.sequence)
                or exists (select 1 from calendar.personal s
                    where s.person = :person and s.uid = e.uid and s.occurrence = t.occurrence)
            on conflict on constraint imported_once do update set title = excluded.title, starts = excluded.starts,
                ends = excluded.ends, busy = excluded.busy, place = excluded.place, sequence = excluded.sequence,
                version = known.version + 1, changed_at = null
            where (excluded.sequence > known.sequence or excluded.sequence = known.sequence and known.changed_at is null)
                and (known.title, known.starts, known.ends, known.busy, known.place)
                    is distinct from (excluded.title, excluded.starts, excluded.ends, excluded.busy, excluded.place)
            returning new.uid, old.id is null as entered
            """;

    /** Those its file tells nothing of any more, as far as a file is read. */
    private static final String MOVED_AWAY = """
            delete from calendar.personal p using {events}
            where p.person = :person and p.uid = e.uid and p.ends > :from and p.starts < :to
                and (p.sequence < e.sequence or p.sequence = e.sequence and p.changed_at is null)
                and (e.whole and (p.uid, p.occurrence) not in (select t.uid, t.occurrence from {times})
                    or (p.uid, p.occurrence) in (select g.uid, g.occurrence
                        from unnest(:goneOf::text[], :gone::timestamptz[]) as g (uid, occurrence)))
            returning p.uid
            """;

    private static final String KEPT = """
            select count(*) from calendar.personal p join {events} on p.uid = e.uid and p.sequence = e.sequence
            where p.person = :person and p.changed_at is not null and p.ends > :from and p.starts < :to
            """;

    /** What the file says does not take place. */
    private static final String CANCELLED = """
            delete from calendar.personal p using {events}
            where p.person = :person and p.uid = e.uid and p.sequence <= e.sequence returning p.uid
            """;

    private record Put(String uid, boolean entered) {}

    /** Those that take place and those that do not any more. */
    Taken take(UUID person, List<ReadEvent> events, IcsBounds bounds) {
        List<ReadEvent> off = events.stream().filter(ReadEvent::cancelled).toList();
        List<ReadEvent> on = events.stream().filter(event -> !event.cancelled()).toList();
        int cancelled = with(CANCELLED, person, off).query(String.class).list().size();
        return put(person, on, bounds).and(new Taken(0, 0, cancelled, 0));
    }

    /** One of an event that is elsewhere now counts as changed. */
    private Taken put(UUID person, List<ReadEvent> events, IcsBounds bounds) {
        Map<String, Long> gone = within(with(MOVED_AWAY, person, events), bounds).query(String.class).list().stream()
                .collect(Collectors.groupingBy(uid -> uid, Collectors.counting()));
        List<Put> put = with(PUT, person, events)
                .query((row, n) -> new Put(row.getString("uid"), row.getBoolean("entered")))
                .list();
        int kept =
                within(with(KEPT, person, events), bounds).query(Integer.class).single();
        Map<String, Long> fresh =
                put.stream().filter(Put::entered).collect(Collectors.groupingBy(Put::uid, Collectors.counting()));
        int moved = fresh.entrySet().stream()
                .mapToInt(each -> (int) Math.min(each.getValue(), gone.getOrDefault(each.getKey(), 0L)))
                .sum();
        int entered = (int) put.stream().filter(Put::entered).count();
        int away = gone.values().stream().mapToInt(Long::intValue).sum();
        return new Taken(entered - moved, put.size() - entered + moved, away - moved, kept);
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

    private JdbcClient.StatementSpec with(String sql, UUID person, List<ReadEvent> events) {
        return jdbc.sql(sql.replace("{events}", TakenArrays.EVENTS).replace("{times}", TakenArrays.TIMES))
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .params(TakenArrays.of(events));
    }

    private static JdbcClient.StatementSpec within(JdbcClient.StatementSpec statement, IcsBounds bounds) {
        return statement.param("from", at(bounds.from())).param("to", at(bounds.to()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
