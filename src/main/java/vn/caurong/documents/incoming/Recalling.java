package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
                .and(() -> untouched(id, actor))
                .orThrow();
        desk.clear(document, null, actor);
        documents.move(document, Move.RECALL, posts.nameOf(document.agency(), actor.post()), actor);
        assignments.noLead(id);
        deadlines.set(id, new Deadline(clock.instant(), null, document.replyBy()), why, actor);
        directives.newest(id, "GIVEN").ifPresent(given -> directives.add(id, "PROPOSED", given, actor));
        desk.give(document, Duty.DIRECT, actor.post(), document.replyBy(), actor);
        trail.tell(document, actor, "recalled", Map.of(), why);
    }

    /**
     * Whether the act is offered: the reader's post gave the directive in force, nobody acted on
     * it.
     */
    boolean mayRecall(Incoming document, Actor actor) {
        return document.may(Move.RECALL) instanceof Ruling.Allowed
                && standing(document.id())
                        .filter(given -> given.by().equals(actor.post()) && !given.acted())
                        .isPresent();
    }

    private Ruling untouched(UUID id, Actor actor) {
        Given given = standing(id).orElseThrow();
        return Ruling.unless(given.by().equals(actor.post()), "incoming.refused.recallOthers")
                .and(() -> Ruling.unless(!given.acted(), "incoming.refused.recallLate"));
    }

    /**
     * The directive in force.
     *
     * @param by post that gave it
     * @param acted true once those it was given to handed it on, spoke or began a reply
     */
    record Given(UUID by, boolean acted) {}

    private Optional<Given> standing(UUID id) {
        return jdbc.sql("""
                        select d.by_post as by,
                            exists (select 1 from documents.incoming_assignment a
                                where a.incoming = :id and a.at >= d.at)
                            or exists (select 1 from documents.incoming_opinion o
                                where o.incoming = :id and o.at >= d.at)
                            or exists (select 1 from documents.incoming_reply r
                                where r.incoming = :id and r.begun_at >= d.at) as acted
                        from documents.incoming_directive d
                        where d.incoming = :id and d.kind = 'GIVEN'
                        order by d.at desc, d.id desc limit 1
                        """).param("id", id).query(Given.class).optional();
    }
}
