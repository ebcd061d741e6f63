package vn.caurong.tasks.units;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.lists.Narrowed;
import vn.caurong.tasks.lists.OwnUnits;
import vn.caurong.tasks.lists.StandingCounts;
import vn.caurong.tasks.lists.TaskSelection;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.tasks.urging.UrgingLetters;

/**
 * Counts the tasks a reader may see by the unit that leads, with the conditions of the list's own filters: a head of
 * a unit sees it and those below it, who leads the agency all.
 */
@Repository
record UnitCounts(TaskSelection selection, PostNames names, UrgingLetters letters) {
    private static final Comparator<UnitRow> WORST = Comparator.comparingLong(UnitRow::runningLate)
            .thenComparing(UnitRow::overdue)
            .thenComparing(UnitRow::total)
            .reversed();

    UnitsPage page(int year, Actor actor) {
        Collection<UnitRow> counted = counted(year, actor);
        Map<UUID, String> called = names.units(
                actor.agency(),
                counted.stream().map(UnitRow::unit).filter(Objects::nonNull).toList());
        List<UnitRow> rows = counted.stream()
                .map(row -> row.named(called.getOrDefault(row.unit(), "")))
                .filter(row -> row.total() > 0 || row.overdue() > 0)
                .sorted(WORST)
                .toList();
        UnitRow all = rows.stream().reduce(new UnitRow(null, "", 0, 0, 0, 0, 0), UnitRow::and);
        List<UUID> late = rows.stream()
                .filter(row -> row.overdue() > 0)
                .map(UnitRow::unit)
                .filter(Objects::nonNull)
                .toList();
        Set<UUID> urged =
                late.stream().filter(unit -> UrgingLetters.urges(unit, actor)).collect(Collectors.toUnmodifiableSet());
        return new UnitsPage(year, rows, all, urged, letters.last(late, actor));
    }

    /** What is still late of an earlier year stands beside its unit too: nothing is forgotten because it is old. */
    private Collection<UnitRow> counted(int year, Actor actor) {
        Map<UUID, Long> overdue = overdue(actor);
        List<UnitRow> rows = rows(year, overdue, actor);
        rows.forEach(row -> overdue.remove(row.unit()));
        return Stream.concat(
                        rows.stream(),
                        overdue.entrySet().stream().map(late -> UnitRow.late(late.getKey(), late.getValue())))
                .toList();
    }

    private List<UnitRow> rows(int year, Map<UUID, Long> overdue, Actor actor) {
        var narrowed = new Narrowed("", null, year);
        String sql = "select t.lead_unit as unit, " + StandingCounts.SELECTED + selection.mine(narrowed, actor)
                + OwnUnits.urgedBy(actor) + " group by t.lead_unit";
        return selection
                .with(sql, narrowed, actor)
                .query((row, n) -> new UnitRow(
                        row.getObject("unit", UUID.class),
                        "",
                        row.getLong("done_in_time"),
                        row.getLong("done_late"),
                        row.getLong("running_in_time"),
                        row.getLong("running_late"),
                        overdue.getOrDefault(row.getObject("unit", UUID.class), 0L)))
                .list();
    }

    /** As the letter finds it. */
    private Map<UUID, Long> overdue(Actor actor) {
        var narrowed = Narrowed.NOT;
        String sql = "select t.lead_unit, count(*) " + selection.mine(narrowed, actor) + OwnUnits.urgedBy(actor)
                + StandingCounts.OVERDUE + " group by t.lead_unit";
        Map<UUID, Long> overdue = new HashMap<>();
        selection.with(sql, narrowed, actor).query((RowCallbackHandler)
                row -> overdue.put(row.getObject(1, UUID.class), row.getLong(2)));
        return overdue;
    }
}
