package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.incoming.IncomingState.Move;
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
    private final Assignments assignments;
    private final Directives directives;
    private final Deadlines deadlines;
    private final Posts posts;
    private final Desk desk;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Recalling(
            IncomingDocuments documents,
            Assignments assignments,
            Directives directives,
            Deadlines deadlines,
            Posts posts,
            Desk desk,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.documents = documents;
        this.assignments = assignments;
        this.directives = directives;
        this.deadlines = deadlines;
        this.posts = posts;
        this.desk = desk;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param why never empty
     * @throws vn.caurong.kernel.RefusalException when somebody acted, or another leader directed it
     */
    @Transactional
    void recall(UUID id, int version, String why, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(Move.RECALL)
                .and(() -> Ruling.unless(!why.isBlank(), "incoming.refused.reasonMissing"))
                .and(() -> Ruling.unless(gave(id, actor), "incoming.refused.recallOthers"))
                .and(() -> Ruling.unless(!acted(id), "incoming.refused.recallLate"))
                .orThrow();
        desk.clear(document, null, actor);
        documents.move(document, Move.RECALL, posts.nameOf(document.agency(), actor.post()), actor);
        assignments.noLead(id);
        deadlines.set(id, new Deadline(clock.instant(), null, document.replyBy()), why, actor);
        directives
                .newest(id, "GIVEN")
                .ifPresent(given -> directives.add(id, "PROPOSED", given, actor));
        desk.give(document, Duty.DIRECT, actor.post(), document.replyBy(), actor);
        trail.tell(document, actor, "recalled", Map.of(), why);
    }

    /** Whether the act is offered: the reader gave the directive and nobody acted yet. */
    boolean mayRecall(Incoming document, Actor actor) {
        return document.may(Move.RECALL) instanceof Ruling.Allowed
                && gave(document.id(), actor)
                && !acted(document.id());
    }

    private boolean gave(UUID id, Actor actor) {
        return assignments.director(id).filter(actor.post()::equals).isPresent();
    }

    /** Anything done by those it was given to: handed on, said, or a reply begun. */
    private boolean acted(UUID id) {
        return jdbc.sql(
                        """
                        with given as (
                            select max(at) as at from documents.incoming_directive
                            where incoming = :id and kind = 'GIVEN')
                        select exists (select 1 from documents.incoming_assignment a, given
                                where a.incoming = :id and a.at >= given.at)
                            or exists (select 1 from documents.incoming_opinion o, given
                                where o.incoming = :id and o.at >= given.at)
                            or exists (select 1 from documents.incoming_reply r, given
                                where r.incoming = :id and r.begun_at >= given.at)
                        """)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
