package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** The head of a unit gives the work to somebody of the unit, or keeps it (PL IV.VII part 2). */
@Component
class Assigning {
    private final IncomingDocuments documents;
    private final Assignments assignments;
    private final Posts posts;
    private final Desk desk;
    private final Trail trail;
    private final SenderTold sender;

    Assigning(
            IncomingDocuments documents,
            Assignments assignments,
            Posts posts,
            Desk desk,
            Trail trail,
            SenderTold sender) {
        this.documents = documents;
        this.assignments = assignments;
        this.posts = posts;
        this.desk = desk;
        this.trail = trail;
        this.sender = sender;
    }

    /** Whom, until when, with which words. */
    record Assignment(UUID to, Deadline deadline, String words) {}

    /** Returns the name of who has it now. */
    @Transactional
    String assign(UUID id, int version, Assignment assignment, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(IncomingMove.ASSIGN).orThrow();
        assignment.deadline().within(document.due()).orThrow();
        Post to = posts.own(document.agency(), assignment.to());
        Ruling.unless(to.unit().equals(actor.unit()), "incoming.refused.otherUnit")
                .orThrow();
        boolean leads = actor.unit().equals(document.leadUnit());
        closeOld(document, leads, actor);
        assignments.add(document.id(), to.unit(), assignment, actor);
        if (leads) {
            documents.move(document, IncomingMove.ASSIGN, heldBy(to), actor);
            sender.tell(document, ExchangeState.PROCESSING);
        }
        Duty duty = leads ? Duty.PROCESS : Duty.COORDINATE;
        desk.give(document, duty, to.id(), within(assignment, document), actor);
        trail.tell(document, actor, "assigned", Onward.facts(to.id()), assignment.words());
        return Posts.name(to);
    }

    /** The item of the head, or that of whom it was given to before. */
    private void closeOld(Incoming document, boolean leads, Actor actor) {
        if (!leads) {
            desk.finish(document, Duty.COORDINATE, actor);
        } else if (document.state() == IncomingState.PROCESSING && actor.is(Role.UNIT_HEAD)) {
            desk.clear(document, Duty.ASSIGN, actor);
            desk.clear(document, Duty.PROCESS, actor);
        } else {
            desk.finish(document, Duty.ASSIGN, actor);
        }
    }

    private static @Nullable Instant within(Assignment assignment, Incoming document) {
        Instant inner = assignment.deadline().due();
        return inner == null ? document.due() : inner;
    }

    private String heldBy(Post to) {
        return Posts.name(to) + ", " + posts.unitName(to.unit());
    }
}
