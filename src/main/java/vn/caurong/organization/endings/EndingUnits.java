package vn.caurong.organization.endings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.caurong.organization.administration.Typed;

/**
 * A unit ends as a day begins, with its posts and all that rests on them; its open work moves that
 * night to the head of its one successor, else to the head of the agency (core, "Work items").
 */
@Component
class EndingUnits {
    private final Administration administration;
    private final EndingRows rows;
    private final Journal journal;
    private final Clock clock;

    EndingUnits(Administration administration, EndingRows rows, Journal journal, Clock clock) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void end(UUID id, EndingForm form, Actor by) {
        Unit unit = rows.unit(id);
        List<Unit> successors = checked(unit, form, by);
        LocalDate day = Typed.day(form.day());
        try {
            rows.end(id, day);
        } catch (DataIntegrityViolationException later) {
            throw new RefusalException("organization.refused.heldLater", day);
        }
        successors.forEach(successor -> rows.succeed(id, successor.id(), form.kind(), day, form.basis()));
        String to = successors.stream().map(each -> each.id().toString()).collect(Collectors.joining(","));
        journal.record(new Entry(
                unit.agency(),
                "organization.unit-ended",
                new Subject("unit", id),
                by,
                Map.of("kind", form.kind(), "day", day.toString(), "successors", to),
                form.basis()));
    }

    /** The successors, when the rules allow it. */
    List<Unit> checked(Unit unit, EndingForm form, Actor by) {
        administration.require(unit.agency(), by);
        LocalDate day = Typed.day(form.day());
        List<Unit> standing = rows.held(unit.agency(), day);
        List<Unit> below = standing.stream()
                .filter(each -> unit.id().equals(each.parent()) && !each.isAgency())
                .toList();
        List<Unit> successors = standing.stream()
                .filter(each -> !each.isAgency() && !each.id().equals(unit.id()))
                .filter(each -> form.successors().contains(each.id().toString()))
                .toList();
        EndingRules.mayEnd(form, unit, day, Vietnam.today(clock), below, successors)
                .orThrow();
        return successors;
    }
}
