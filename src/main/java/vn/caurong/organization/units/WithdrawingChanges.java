package vn.caurong.organization.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;

/** A change of a unit is taken back before its day; the row stays, with who did it and why. */
@Component
class WithdrawingChanges {
    private final Administration administration;
    private final UnitRows rows;
    private final UnitChanges changes;
    private final Journal journal;
    private final Clock clock;

    WithdrawingChanges(
            Administration administration, UnitRows rows, UnitChanges changes, Journal journal, Clock clock) {
        this.administration = administration;
        this.rows = rows;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @return the unit
     */
    @Transactional
    public UUID withdraw(UUID change, String why, Actor by) {
        Unit unit = rows.unit(
                changes.unitOf(change).orElseThrow(() -> new NotVisibleException(new Subject("unit", change))));
        administration.require(unit.agency(), by);
        LocalDate today = Vietnam.today(clock);
        Ruling.unless(!why.isEmpty(), "organization.refused.withdrawBasis")
                .and(() -> Ruling.unless(
                        changes.withdraw(change, today, why, by.person(), clock.instant()),
                        "organization.refused.changeBegun"))
                .orThrow();
        journal.record(new Entry(
                unit.agency(),
                "organization.unit-change-withdrawn",
                new Subject("unit", unit.id()),
                by,
                Map.of("change", change.toString()),
                why));
        return unit.id();
    }
}
