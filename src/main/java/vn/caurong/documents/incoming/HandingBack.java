package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/**
 * Who was named to lead gives a document back with a reason: to the leader who directed it, or to
 * the clerks when a standing rule had forwarded it (NĐ 30/2020 Đ23.1–2).
 */
@Component
class HandingBack {
    private final IncomingDocuments documents;
    private final Assignments assignments;
    private final Presentations presentations;
    private final NamedLeads named;
    private final Posts posts;
    private final BackAtClerks clerks;
    private final Desk desk;
    private final Trail trail;

    HandingBack(
            IncomingDocuments documents,
            Assignments assignments,
            Presentations presentations,
            NamedLeads named,
            Posts posts,
            BackAtClerks clerks,
            Desk desk,
            Trail trail) {
        this.documents = documents;
        this.assignments = assignments;
        this.presentations = presentations;
        this.named = named;
        this.posts = posts;
        this.clerks = clerks;
        this.desk = desk;
        this.trail = trail;
    }

    @Transactional
    void handBack(UUID id, int version, String words, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        Ruling.unless(!words.isBlank(), "incoming.refused.reasonMissing").orThrow();
        document.may(IncomingMove.HAND_BACK).orThrow();
        desk.mine(
                document,
                named.person(document, posts.of(document.agency()), actor) ? Duty.PROCESS : Duty.ASSIGN,
                actor);
        desk.clear(document, null, actor);
        if (presentations.forwarded(id)) {
            toClerks(document, actor);
        } else {
            toLeader(document, actor);
        }
        assignments.noLead(id);
        trail.tell(document, actor, "handed-back", Map.of(), words);
    }

    private void toClerks(Incoming document, Actor actor) {
        documents.move(document, IncomingMove.HAND_TO_CLERK, "", actor);
        clerks.give(document, actor);
    }

    private void toLeader(Incoming document, Actor actor) {
        UUID leader = assignments.director(document.id()).orElseThrow();
        String name = posts.nameOf(document.agency(), leader);
        documents.move(document, IncomingMove.HAND_BACK, name, actor);
        desk.give(document, Duty.DIRECT, leader, document.due(), actor);
    }
}
