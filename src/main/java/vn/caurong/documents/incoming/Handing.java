package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** Hands a document out as a directive says: items for each part, deadline, state (Đ23.4). */
@Component
record Handing(
        IncomingDocuments documents,
        Directives directives,
        Deadlines deadlines,
        Posts posts,
        Desk desk,
        SenderTold sender,
        JdbcClient jdbc,
        Clock clock) {
    /** In the caller's transaction; returns who has it now. */
    String out(Incoming document, IncomingMove move, Directive asked, Actor actor) {
        Directive directive = directives
                .newest(document.id(), "PROPOSED")
                .map(asked::keepingRuleOf)
                .orElse(asked);
        directive.ruling(clock.instant()).orThrow();
        String heldBy =
                directive.lead().map(lead -> posts.unitName(lead.unit())).orElse("");
        documents.move(document, move, heldBy, actor);
        directives.add(document.id(), "GIVEN", directive, actor);
        deadlines.set(document.id(), directive.deadline(), "", actor);
        keep(document, directive);
        desk.give(
                document,
                directive.lines().stream()
                        .map(line -> new Desk.Turn(duty(document, line), line.post(), due(directive, line)))
                        .toList(),
                actor);
        sender.tell(document, directive.onlyToKnow() ? ExchangeState.COMPLETED : ExchangeState.ASSIGNED);
        return heldBy;
    }

    /** A head splits the work; a person named by the leader does it. */
    private Duty duty(Incoming document, Directive.Line line) {
        boolean toHead = posts.own(document.agency(), line.post()).head();
        return line.part() == Part.LEAD && !toHead ? Duty.PROCESS : line.part().duty();
    }

    private static @Nullable Instant due(Directive directive, Directive.Line line) {
        return line.part() == Part.KNOW ? null : directive.deadline().due();
    }

    private void keep(Incoming document, Directive directive) {
        UUID lead = directive.lead().map(Directive.Line::unit).orElse(null);
        jdbc.sql("""
                        update documents.incoming
                        set lead_unit = :lead, reply_required = :reply where id = :id
                        """)
                .param("lead", lead)
                .param("reply", directive.replyRequired())
                .param("id", document.id())
                .update();
    }
}
