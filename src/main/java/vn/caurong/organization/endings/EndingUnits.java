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
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.Typed;
import vn.caurong.organization.endings.EndingScope.Scope;

/**
 * A unit, or an agency with every unit in it, ends as a day begins, with its posts and all that
 * rests on them; its open work moves that night to the head of its one successor, else to the head
 * of the agency, of an agency to the one above it (core, "Work items").
 */
@Component
class EndingUnits {
    private final EndingRows rows;
    private final EndingScope scopes;
    private final Endings endings;
    private final UnitSuccessions successions;
    private final Journal journal;
    private final Clock clock;

    EndingUnits(
            EndingRows rows,
            EndingScope scopes,
            Endings endings,
            UnitSuccessions successions,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.scopes = scopes;
        this.endings = endings;
        this.successions = successions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void end(UUID id, EndingForm form, Actor by) {
        Unit unit = rows.unit(id);
        Scope scope = checked(unit, form, by);
        LocalDate day = Typed.day(form.day());
        try {
            endings.end(scope.units(), id, form, day, by, clock.instant());
        } catch (DataIntegrityViolationException later) {
            throw new RefusalException("organization.refused.heldLater", day);
        }
        scope.units().forEach(each -> successions.dropChanges(each, day, form.basis(), by.person(), clock.instant()));
        List<Unit> successors = scope.successors();
        successors.forEach(successor -> successions.succeed(id, successor.id(), form.kind(), day, form.basis()));
        String to = successors.stream().map(each -> each.id().toString()).collect(Collectors.joining(","));
        journal.record(new Entry(
                unit.agency(),
                unit.isAgency() ? "organization.agency-ended" : "organization.unit-ended",
                new Subject("unit", id),
                by,
                Map.of("kind", form.kind(), "day", day.toString(), "successors", to),
                form.basis()));
    }

    /** What ends and who goes on, when the rules allow it. */
    Scope checked(Unit unit, EndingForm form, Actor by) {
        Scope scope = scopes.of(unit, form, by);
        LocalDate day = Typed.day(form.day());
        EndingRules.mayEnd(form, unit, day, Vietnam.today(clock), scope.below(), scope.successors())
                .and(() -> EndingRules.mayEndFrom(unit, by))
                .and(() -> EndingRules.isFirst(endings.of(unit.id())))
                .orThrow();
        return scope;
    }
}
