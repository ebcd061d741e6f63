package vn.caurong.calendar.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.caurong.calendar.ics.ReadEvent;
import vn.caurong.kernel.Ids;

/** Events of a file as arrays, so that a statement takes all of them. */
final class TakenArrays {
    /** A row for each event, {@code e}. */
    static final String EVENTS = """
            unnest(:uids::text[], :titles::text[], :busy::boolean[], :places::text[], :series::uuid[], :sequences::int[],
                :whole::boolean[]) as e (uid, title, busy, place, series, sequence, whole)
            """;

    /** A row for each time one takes place, {@code t}. */
    static final String TIMES = """
            unnest(:of::text[], :ids::uuid[], :starts::timestamptz[], :ends::timestamptz[], :occurrences::timestamptz[])
                as t (uid, id, starts, ends, occurrence)
            """;

    private record Time(String uid, ReadEvent.Time at) {}

    private record Gone(String uid, Instant at) {}

    private TakenArrays() {}

    /** Parameters of both, and {@code goneOf} with {@code gone} for occurrences that do not take place any more. */
    static Map<String, Object> of(List<ReadEvent> events) {
        List<Time> times = events.stream()
                .flatMap(event -> event.times().stream().map(time -> new Time(event.uid(), time)))
                .toList();
        List<Gone> gone = events.stream()
                .flatMap(event -> event.gone().stream().map(at -> new Gone(event.uid(), at)))
                .toList();
        Map<String, Object> all = new HashMap<>();
        all.put("uids", text(events, ReadEvent::uid));
        all.put("titles", text(events, event -> event.summary().isEmpty() ? "…" : event.summary()));
        all.put("busy", events.stream().map(ReadEvent::busy).toArray(Boolean[]::new));
        all.put("places", text(events, ReadEvent::location));
        all.put(
                "series",
                events.stream()
                        .map(event -> event.times().size() > 1 ? Ids.next() : null)
                        .toArray(UUID[]::new));
        all.put("sequences", events.stream().map(ReadEvent::sequence).toArray(Integer[]::new));
        all.put("whole", events.stream().map(ReadEvent::whole).toArray(Boolean[]::new));
        all.put("of", text(times, Time::uid));
        all.put("ids", times.stream().map(_ -> Ids.next()).toArray(UUID[]::new));
        all.put("starts", text(times, time -> time.at().starts()));
        all.put("ends", text(times, time -> time.at().ends()));
        all.put("occurrences", text(times, time -> time.at().occurrence()));
        all.put("goneOf", text(gone, Gone::uid));
        all.put("gone", text(gone, Gone::at));
        return all;
    }

    private static <T> String[] text(List<T> all, Function<T, Object> which) {
        return all.stream().map(which).map(Object::toString).toArray(String[]::new);
    }
}
