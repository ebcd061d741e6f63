package vn.caurong.organization.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.Typed;

/**
 * A unit gets another name, other letters or another place in the tree from a day, and stays the
 * same unit: its posts, holders and work stay where they are. What is to come waits for its day.
 */
@Component
class ChangingUnits {
    private final Administration administration;
    private final UnitRows rows;
    private final UnitChanges changes;
    private final DueChanges due;
    private final Journal journal;
    private final Clock clock;

    ChangingUnits(
            Administration administration,
            UnitRows rows,
            UnitChanges changes,
            DueChanges due,
            Journal journal,
            Clock clock) {
        this.administration = administration;
        this.rows = rows;
        this.changes = changes;
        this.due = due;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void change(UUID id, UnitForm form, Actor by) {
        Unit unit = rows.unit(id);
        administration.require(unit.agency(), by);
        UnitRules.mayBeCalled(form).orThrow();
        LocalDate day = Typed.day(form.from());
        List<Unit> units = rows.held(unit.agency(), day);
        UUID parent = unit.isAgency()
                ? unit.parent()
                : FindingUnits.in(units, form.parent()).id();
        mayChange(unit, form, units, day).orThrow();
        if (parent != null && !unit.isAgency()) {
            UnitRules.mayStandUnder(id, parent, units, day).orThrow();
        }
        UUID change = Ids.next();
        changes.insert(change, id, parent, form, day);
        boolean now = !day.isAfter(Vietnam.today(clock));
        if (now) {
            due.apply(change);
        }
        journal.record(new Entry(
                unit.agency(),
                now ? "organization.unit-changed" : "organization.unit-change-planned",
                new Subject("unit", id),
                by,
                Map.of("name", form.name(), "before", unit.name(), "from", day.toString()),
                form.basis()));
    }

    private Ruling mayChange(Unit unit, UnitForm form, List<Unit> units, LocalDate day) {
        LocalDate last = changes.last(unit.id()).orElse(unit.from());
        List<Unit> others = units.stream()
                .filter(u -> !u.isAgency() && !u.id().equals(unit.id()))
                .toList();
        return Ruling.unless(
                        units.stream().anyMatch(u -> u.id().equals(unit.id())), "organization.refused.unitNotThen", day)
                .and(() -> Ruling.unless(day.isAfter(last), "organization.refused.changedLater", last))
                .and(() -> UnitRules.isAlone(form, others));
    }
}
