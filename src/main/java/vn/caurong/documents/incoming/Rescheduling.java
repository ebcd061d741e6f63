package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Authorities;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** A leader changes the deadline given; the earlier one stays, with who, when and why (core). */
@Component
class Rescheduling {
    private final IncomingDocuments documents;
    private final Deadlines deadlines;
    private final InnerDeadlines inner;
    private final WorkList worklist;
    private final Trail trail;
    private final Standings standings;
    private final Clock clock;

    Rescheduling(
            IncomingDocuments documents,
            Deadlines deadlines,
            InnerDeadlines inner,
            WorkList worklist,
            Trail trail,
            Standings standings,
            Clock clock) {
        this.documents = documents;
        this.deadlines = deadlines;
        this.inner = inner;
        this.worklist = worklist;
        this.trail = trail;
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional
    void reschedule(UUID id, int version, Deadline deadline, String why, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(IncomingMove.RESCHEDULE)
                .and(() -> Ruling.unless(directs(actor), "incoming.refused.notDirector"))
                .and(() -> Ruling.unless(!why.isBlank(), "incoming.refused.reasonMissing"))
                .and(() -> deadline.ahead(clock.instant()))
                .orThrow();
        documents.move(document, IncomingMove.RESCHEDULE, document.heldBy(), actor);
        deadlines.set(id, deadline, why, actor);
        for (Duty duty : List.of(Duty.ASSIGN, Duty.PROCESS, Duty.COORDINATE)) {
            worklist.reschedule(document.subject(), duty, deadline.due());
        }
        inner.keep(document.subject());
        Map<String, String> facts =
                deadline.due() == null ? Map.of() : Map.of("due", deadline.due().toString());
        trail.tell(document, actor, "rescheduled", facts, why);
    }

    /** A leader, or who directs for one: a delegation gives the duties it names, not the role. */
    private boolean directs(Actor actor) {
        return actor.is(Role.LEADER)
                && (!actor.actsForAnother()
                        || standings.of(actor.person()).delegations().stream()
                                .filter(given -> given.id().equals(actor.delegation()))
                                .map(Authorities.Delegation::duties)
                                .anyMatch(duties -> duties.isEmpty() || duties.contains(Duty.DIRECT.name())));
    }
}
