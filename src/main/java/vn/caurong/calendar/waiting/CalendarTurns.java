package vn.caurong.calendar.waiting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** What waits for a reader in the calendar. */
@Component
public record CalendarTurns(WorkList worklist, JdbcClient jdbc) {
    /** Kinds of subjects the calendar's items hang on. */
    public static final List<String> KINDS = List.of(Week.KIND, "calendar");

    /** How many there are; {@link #of} has exactly as many. */
    public long count(Actor reader) {
        var counts = worklist.counts(reader);
        return KINDS.stream()
                .mapToLong(
                        kind -> counts.getOrDefault(kind, WorkList.Count.NONE).all())
                .sum();
    }

    /** In the order of the work list. */
    public List<Turn> of(Actor reader) {
        return worklist.list(reader).stream()
                .filter(item -> KINDS.contains(item.subject().kind()))
                .map(CalendarTurns::turn)
                .toList();
    }

    /** The week of an address of the work list, empty for another agency's or none. */
    public Optional<Week> week(UUID id, Actor reader) {
        return jdbc.sql("select year, week from calendar.week where id = ? and agency = ?")
                .params(id, reader.agency())
                .query((row, n) -> new Week(row.getInt("year"), row.getInt("week")))
                .optional();
    }

    private static Turn turn(OpenItem item) {
        boolean week = item.subject().kind().equals(Week.KIND);
        String way = (week ? Week.WAY : "/calendar/entries/") + item.subject().id();
        return new Turn(item.duty(), item.title(), way, item.due(), item.behalfOf());
    }
}
