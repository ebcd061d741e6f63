package vn.caurong.documents.incoming;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.incoming.IncomingState.Move;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** Cho ý kiến chỉ đạo: gives the directive, passes on, sends back, presents again (Đ23.2–4). */
@Component
class Directing {
    private final IncomingDocuments documents;
    private final Presentations presentations;
    private final Handing handing;
    private final Onward onward;
    private final BackAtClerks clerks;
    private final Desk desk;
    private final Trail trail;

    Directing(
            IncomingDocuments documents,
            Presentations presentations,
            Handing handing,
            Onward onward,
            BackAtClerks clerks,
            Desk desk,
            Trail trail) {
        this.documents = documents;
        this.presentations = presentations;
        this.handing = handing;
        this.onward = onward;
        this.clerks = clerks;
        this.desk = desk;
        this.trail = trail;
    }

    /** Returns who has it now; empty when it was for information only. */
    @Transactional
    String direct(UUID id, int version, Directive directive, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        Move move = directive.onlyToKnow() ? Move.FILE : Move.DIRECT;
        document.may(move).orThrow();
        desk.finish(document, Duty.DIRECT, actor);
        String heldBy = handing.out(document, move, directive, actor);
        trail.tell(document, actor, "directed", facts(directive), directive.words());
        return heldBy;
    }

    /** To another leader. */
    @Transactional
    String passOn(UUID id, int version, UUID to, String words, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        desk.finish(document, Duty.DIRECT, actor);
        String heldBy = onward.present(document, to, Move.PASS_ON, words, actor);
        trail.tell(document, actor, "passed-on", Onward.facts(to), words);
        return heldBy;
    }

    /** Back to the clerks, who present it again. */
    @Transactional
    void sendBack(UUID id, int version, String words, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(Move.SEND_BACK).orThrow();
        desk.finish(document, Duty.DIRECT, actor);
        documents.move(document, Move.SEND_BACK, "", actor);
        presentations.add(new Presentations.Row(id, "SENT_BACK", null, words, null), actor);
        clerks.give(document, actor);
        trail.tell(document, actor, "sent-back", Map.of(), words);
    }

    /** The clerk presents once more. */
    @Transactional
    String present(UUID id, int version, UUID to, String words, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(Move.PRESENT).orThrow();
        desk.mine(document, Duty.PRESENT, actor);
        desk.clear(document, Duty.PRESENT, actor);
        clerks.presented(document);
        String heldBy = onward.present(document, to, Move.PRESENT, words, actor);
        trail.tell(document, actor, "presented", Onward.facts(to), words);
        return heldBy;
    }

    private static Map<String, String> facts(Directive directive) {
        Map<String, String> facts = new HashMap<>();
        directive.lead().ifPresent(lead -> {
            facts.put("lead", lead.unit().toString());
            facts.put("leadPost", lead.post().toString());
        });
        facts.put("coordinating", Long.toString(count(directive, Part.COORDINATE)));
        facts.put("know", Long.toString(count(directive, Part.KNOW)));
        if (directive.deadline().due() != null) {
            facts.put("due", directive.deadline().due().toString());
        }
        return facts;
    }

    private static long count(Directive directive, Part part) {
        return directive.lines().stream().filter(line -> line.part() == part).count();
    }
}
