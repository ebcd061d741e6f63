package vn.caurong.documents.incoming;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** A directive is taken back by the post that gave it, before anybody acted on it (NĐ 30/2020 Đ23.4). */
@Component
record RecallRules(GivenDirectives directives) {
    /**
     * Whether the act is offered: the reader's post gave the directive in force, nobody acted on
     * it.
     */
    boolean mayRecall(Incoming document, Actor actor) {
        return document.may(IncomingMove.RECALL) instanceof Ruling.Allowed
                && directives
                        .of(document.id())
                        .filter(given -> given.by().equals(actor.post()) && !given.acted())
                        .isPresent();
    }

    Ruling untouched(UUID id, Actor actor) {
        GivenDirectives.Given given = directives.of(id).orElseThrow();
        return Ruling.unless(given.by().equals(actor.post()), "incoming.refused.recallOthers")
                .and(() -> Ruling.unless(!given.acted(), "incoming.refused.recallLate"));
    }
}
