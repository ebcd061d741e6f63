package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/**
 * The leader takes a directive back before anybody acted on it, to give another one (NĐ 30/2020
 * Đ23.4). What was given stays written; its words come back as the proposal.
 */
@Component
class Recalling {
    private final IncomingDocuments documents;
    private final RecallRules rules;
    private final Assignments assignments;
    private final Directives directives;
    private final Deadlines deadlines;
    private final Posts posts;
    private final Desk desk;
    private final Trail trail;
    private final SenderTold sender;
    private final Clock clock;

    Recalling(
            IncomingDocuments documents,
            RecallRules rules,
            Assignments assignments,
            Directives directives,
            Deadlines deadlines,
            Posts posts,
            Desk desk,
            Trail trail,
            SenderTold sender,
            Clock clock) {
        this.documents = documents;
        this.rules = rules;
        this.assignments = assignments;
        this.directives = directives;
        this.deadlines = deadlines;
        this.posts = posts;
        this.desk = desk;
        this.trail = trail;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * @param why never empty
     * @throws vn.caurong.kernel.RefusalException when somebody acted, or another leader directed it
     */
    @Transactional
    void recall(UUID id, int version, String why, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(IncomingMove.RECALL)
                .and(() -> Ruling.unless(!why.isBlank(), "incoming.refused.reasonMissing"))
                .and(() -> rules.untouched(id, actor))
                .orThrow();
        desk.clear(document, null, actor);
        documents.move(document, IncomingMove.RECALL, posts.nameOf(document.agency(), actor.post()), actor);
        assignments.noLead(id);
        deadlines.set(id, new Deadline(clock.instant(), null, document.replyBy()), why, actor);
        directives.newest(id, "GIVEN").ifPresent(given -> directives.add(id, "PROPOSED", given, actor));
        desk.give(document, Duty.DIRECT, actor.post(), document.replyBy(), actor);
        trail.tell(document, actor, "recalled", Map.of(), why);
        sender.takenBack(document);
    }
}
