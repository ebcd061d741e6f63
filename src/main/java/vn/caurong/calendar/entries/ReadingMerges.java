package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Puts together the page on which entries to merge are chosen. */
@Component
record ReadingMerges(
        JdbcClient jdbc, CalendarEntries entries, Names names, Access access, MoveDuties duties, Clock clock) {
    private static final int ALL_TICKED = 3;

    /**
     * @param asked the week; where it is none, that of the first pick
     */
    MergingPage page(String asked, List<Pick> picks, Actor reader) {
        duties.may(EntryMove.CONSOLIDATE, EntryState.REGISTERED, reader).orThrow();
        Week week = Week.parse(asked)
                .orElseGet(() -> picks.stream()
                        .findFirst()
                        .map(pick -> entries.visible(pick.id(), reader).week())
                        .orElseGet(() -> Week.of(Vietnam.today(clock))));
        List<CalendarEntry> all = of(week, reader);
        Set<UUID> ticked = ticked(picks, all);
        UUID first = all.stream()
                .map(CalendarEntry::id)
                .filter(ticked::contains)
                .findFirst()
                .orElse(null);
        Map<UUID, Post> posts = names.posts(reader.agency());
        Map<UUID, Unit> units = names.units(reader.agency());
        return new MergingPage(
                week,
                all.stream()
                        .map(entry -> {
                            UUID post = entry.plan().chair();
                            Post chair = post == null ? null : posts.get(post);
                            Unit unit = units.get(entry.unit());
                            return new MergingPage.Line(
                                    entry,
                                    entry.id() + "_" + entry.version(),
                                    ticked.contains(entry.id()),
                                    entry.id().equals(first),
                                    unit == null ? "" : unit.name(),
                                    chair == null ? "" : Names.of(chair));
                        })
                        .toList());
    }

    /** In the consolidation everything is ticked beforehand: that is nobody's choice of what to merge. */
    private static Set<UUID> ticked(List<Pick> picks, List<CalendarEntry> all) {
        Set<UUID> ticked = picks.stream().map(Pick::id).collect(Collectors.toSet());
        long registered = all.stream()
                .filter(entry -> entry.state() == EntryState.REGISTERED)
                .count();
        return ticked.size() >= ALL_TICKED && ticked.size() == registered ? Set.of() : ticked;
    }

    private List<CalendarEntry> of(Week week, Actor reader) {
        return jdbc
                .sql(EntryRows.SELECT + """
                         where e.agency = :agency and e.state in ('REGISTERED', 'CONSOLIDATED')
                           and e.starts >= :from and e.starts < :to
                           and exists (select 1 from access.visible v where v.subject_kind = 'calendar'
                               and v.subject_id = e.id and v.principal = any(:principals) offset 0)
                        order by e.starts, e.id
                        """)
                .param("agency", reader.agency())
                .param("from", week.starts().atOffset(ZoneOffset.UTC))
                .param("to", week.ends().atOffset(ZoneOffset.UTC))
                .param("principals", access.principals(reader))
                .query(EntryRows.ROWS)
                .list()
                .stream()
                .filter(entry -> Merge.mergeable(entry, clock.instant()))
                .toList();
    }
}
