package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/**
 * A leader who passed a document on takes it back as long as the other has done nothing with it (NĐ
 * 30/2020 Đ23.2: it is directed once).
 */
@Component
class TakingBack {
    private final IncomingDocuments documents;
    private final Presentations presentations;
    private final Posts posts;
    private final Desk desk;
    private final Trail trail;
    private final JdbcClient jdbc;

    TakingBack(
            IncomingDocuments documents,
            Presentations presentations,
            Posts posts,
            Desk desk,
            Trail trail,
            JdbcClient jdbc) {
        this.documents = documents;
        this.presentations = presentations;
        this.posts = posts;
        this.desk = desk;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /**
     * @throws vn.caurong.kernel.RefusalException when the actor's post did not pass it on last, or the
     *     other acted
     */
    @Transactional
    void takeBack(UUID id, Actor actor) {
        Incoming seen = documents.visible(id, actor);
        Incoming document = documents.visible(id, seen.version(), actor);
        Ruling.unless(document.state() == IncomingState.PRESENTED && passedOnBy(id, actor), "incoming.refused.undoLate")
                .orThrow();
        desk.clear(document, Duty.DIRECT, actor);
        documents.move(document, IncomingMove.PASS_ON, posts.nameOf(document.agency(), actor.post()), actor);
        presentations.add(new Presentations.Row(id, "PRESENTED", actor.post(), "", null), actor);
        desk.give(document, Duty.DIRECT, actor.post(), document.due(), actor);
        trail.tell(document, actor, "taken-back", Map.of());
    }

    private boolean passedOnBy(UUID id, Actor actor) {
        return jdbc.sql("""
                        select kind = 'PASSED_ON' and by_post = :post from documents.incoming_presentation
                        where incoming = :id order by at desc, id desc limit 1
                        """)
                .param("id", id)
                .param("post", actor.post())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
