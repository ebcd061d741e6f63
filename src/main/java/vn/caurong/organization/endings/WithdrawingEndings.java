package vn.caurong.organization.endings;

import static vn.caurong.kernel.Ruling.unless;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;

/**
 * An ending is taken back before its day: everything that would have ended with the unit goes on as
 * it would have without it; the row stays, with who took it back and why.
 */
@Component
class WithdrawingEndings {
    private final Administration administration;
    private final EndingRows rows;
    private final Endings endings;
    private final UnitSuccessions successions;
    private final Journal journal;
    private final Clock clock;

    WithdrawingEndings(
            Administration administration,
            EndingRows rows,
            Endings endings,
            UnitSuccessions successions,
            Journal journal,
            Clock clock) {
        this.administration = administration;
        this.rows = rows;
        this.endings = endings;
        this.successions = successions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(UUID id, String why, Actor by) {
        Unit unit = rows.unit(id);
        administration.require(unit.agency(), by);
        rows.hold(unit.agency());
        Ending ending = endings.of(id).orElseThrow(() -> new RefusalException("organization.refused.noEnding"));
        unless(!why.isEmpty(), "organization.refused.withdrawBasis")
                .and(() -> unless(
                        ending.day().isAfter(Vietnam.today(clock)), "organization.refused.endBegun", ending.day()))
                .orThrow();
        try {
            endings.withdraw(ending, why, by.person(), clock.instant());
        } catch (DataIntegrityViolationException taken) {
            // somebody was given another main post, or a name or code, from that day
            throw new RefusalException("organization.refused.endReplaced", ending.day());
        }
        successions.forgetSuccessors(id, ending.day());
        journal.record(new Entry(
                unit.agency(),
                "organization.unit-ending-withdrawn",
                new Subject("unit", id),
                by,
                Map.of("day", ending.day().toString(), "kind", ending.kind()),
                why));
    }
}
