package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** Where a document goes from the register: to a leader, or by standing rule (NĐ 30/2020 Đ23.1). */
@Component
record Onward(
        IncomingDocuments documents,
        Presentations presentations,
        Directives directives,
        StandingRules rules,
        Handing handing,
        Posts posts,
        Desk desk) {
    /** Sends on what was just registered; in the caller's transaction. Returns who has it now. */
    String send(Incoming document, Registration form, Actor actor) {
        if (form.rule() != null) {
            return forward(document, form.rule(), actor);
        }
        if (form.proposal() != null) {
            directives.add(document.id(), "PROPOSED", form.proposal(), actor);
        }
        return present(document, form.presentTo(), IncomingMove.REGISTER, form.words(), actor);
    }

    /** Presents to a leader, for the first time or again. */
    String present(Incoming document, @Nullable UUID to, IncomingMove move, String words, Actor actor) {
        if (to == null) {
            throw new RefusalException("incoming.refused.presentToNobody");
        }
        Post leader = posts.leader(document.agency(), to);
        String name = Posts.name(leader);
        documents.move(document, move, name, actor);
        String kind = move == IncomingMove.PASS_ON ? "PASSED_ON" : "PRESENTED";
        presentations.add(new Presentations.Row(document.id(), kind, leader.id(), words, null), actor);
        desk.give(document, Duty.DIRECT, leader.id(), document.due(), actor);
        return name;
    }

    private String forward(Incoming document, UUID rule, Actor actor) {
        StandingRules.Rule standing = rules.own(document.agency(), rule);
        Directive directive = rules.directive(document.agency(), standing);
        presentations.add(new Presentations.Row(document.id(), "FORWARDED", null, standing.basis(), rule), actor);
        return handing.out(document, IncomingMove.FORWARD, directive, actor);
    }

    /** Facts of the journal when it went to a leader. */
    static Map<String, String> facts(UUID to) {
        return Map.of("to", to.toString());
    }
}
