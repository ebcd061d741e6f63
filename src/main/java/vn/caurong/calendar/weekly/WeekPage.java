package vn.caurong.calendar.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.duties.CoveredDuties;
import vn.caurong.calendar.entries.EntryState;
import vn.caurong.calendar.waiting.Turn;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;

/**
 * A week.
 *
 * @param all every entry of the week the reader may see, for what waits in it
 * @param more whether there are entries that are not shown
 * @param report what came of the act just done, null for none
 * @param leaders columns of the grid, by post
 * @param closes when registration for it closes
 * @param turns what waits for the reader anywhere in the calendar
 * @param duties what the reader may do of what the post does
 * @param version how often it was published, 0 for not yet
 */
record WeekPage(
        Week week,
        Show show,
        List<WeekLine> lines,
        List<WeekLine> all,
        boolean more,
        @Nullable ActReport report,
        Map<UUID, String> leaders,
        Instant closes,
        int version,
        List<Turn> turns,
        Instant now,
        Actor reader,
        Set<Duty> duties) {
    String href(Week other) {
        return "/calendar?week=" + other + (show == Show.LEADERS ? "" : "&show=" + show.word());
    }

    /** A day of the week the other views begin at: today where it lies in it. */
    LocalDate day() {
        return Week.of(today()).equals(week) ? today() : week.monday();
    }

    LocalDate today() {
        return Vietnam.date(now);
    }

    String href(Show other) {
        return "/calendar?week=" + week + (other == Show.LEADERS ? "" : "&show=" + other.word());
    }

    /** The grid has a column for each leader; other views are read day by day. */
    boolean grid() {
        return show == Show.LEADERS && !leaders.isEmpty();
    }

    List<WeekLine> in(LocalDate day, HalfDay half) {
        return lines.stream().filter(line -> line.listed(day, half)).toList();
    }

    List<WeekLine> in(LocalDate day, HalfDay half, UUID leader) {
        return lines.stream()
                .filter(line -> line.has(leader) && line.in(day, half))
                .toList();
    }

    boolean busy(LocalDate day) {
        return lines.stream().anyMatch(line -> line.in(day, HalfDay.MORNING) || line.in(day, HalfDay.AFTERNOON));
    }

    /** What the reader is to do in this week: consolidate, approve, publish. */
    List<WeekLine> registered() {
        return clerk() ? waiting(EntryState.REGISTERED) : List.of();
    }

    List<WeekLine> consolidated() {
        return leader() ? waiting(EntryState.CONSOLIDATED) : List.of();
    }

    List<WeekLine> approved() {
        return reader.is(Role.CLERK) && duties.contains(Duty.PUBLISH) ? waiting(EntryState.APPROVED) : List.of();
    }

    boolean nothingToDo() {
        return registered().isEmpty() && consolidated().isEmpty() && approved().isEmpty();
    }

    /** What is over waits for nobody. */
    private List<WeekLine> waiting(EntryState state) {
        return all.stream()
                .filter(line -> line.state() == state && line.ends().isAfter(now))
                .filter(line -> Week.of(line.starts()).equals(week))
                .toList();
    }

    boolean clerk() {
        return reader.is(Role.CLERK) && duties.contains(Duty.CONSOLIDATE);
    }

    boolean leader() {
        return reader.is(Role.LEADER) && duties.contains(Duty.APPROVE);
    }

    boolean registers() {
        return CoveredDuties.enters(reader, duties);
    }
}
