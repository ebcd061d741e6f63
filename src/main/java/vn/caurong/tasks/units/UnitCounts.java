package vn.caurong.tasks.units;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.tasks.lists.Narrowed;
import vn.caurong.tasks.lists.StandingCounts;
import vn.caurong.tasks.lists.TaskSelection;
import vn.caurong.tasks.state.PostNames;

/** Counts the tasks a reader may see by the unit that leads, with the conditions of the list's own filters. */
@Repository
record UnitCounts(TaskSelection selection, PostNames names) {
    private static final Comparator<UnitRow> WORST = Comparator.comparingLong(UnitRow::runningLate)
            .thenComparing(UnitRow::total)
            .reversed();

    /** Late with its lead: the letter that urges the unit leaves out what waits for who gave it. */
    private static final String URGED =
            "count(*) filter (where t.reported_at is null" + StandingCounts.LATE + ") as urged, ";

    UnitsPage page(int year, Actor actor) {
        List<UnitRow> counted = rows(year, actor);
        Map<UUID, String> called = names.units(
                actor.agency(),
                counted.stream().map(UnitRow::unit).filter(Objects::nonNull).toList());
        List<UnitRow> rows = counted.stream()
                .map(row -> row.named(called.getOrDefault(row.unit(), "")))
                .filter(row -> row.total() > 0)
                .sorted(WORST)
                .toList();
        UnitRow all = rows.stream().reduce(new UnitRow(null, "", 0, 0, 0, 0, 0), UnitRow::and);
        return new UnitsPage(year, rows, all);
    }

    /** A head of a unit sees their own; who leads the agency, all that they may see. */
    private List<UnitRow> rows(int year, Actor actor) {
        var narrowed = new Narrowed("", actor.is(Role.LEADER) ? null : actor.unit(), year);
        String sql = "select t.lead_unit as unit, " + URGED + StandingCounts.SELECTED + selection.mine(narrowed, actor)
                + " group by t.lead_unit";
        return selection
                .with(sql, narrowed, actor)
                .query((row, n) -> new UnitRow(
                        row.getObject("unit", UUID.class),
                        "",
                        row.getLong("done_in_time"),
                        row.getLong("done_late"),
                        row.getLong("running_in_time"),
                        row.getLong("running_late"),
                        row.getLong("urged")))
                .list();
    }
}
