package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.incoming.IncomingState.Move;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Opinions of those who work on a document, and the end of a coordinating unit's part. */
@Component
class Working {
    private static final List<Duty> SPEAKERS =
            List.of(Duty.PROCESS, Duty.COORDINATE, Duty.ASSIGN, Duty.DIRECT, Duty.GIVE_OPINION);

    private final IncomingDocuments documents;
    private final WorkList worklist;
    private final Desk desk;
    private final Trail trail;
    private final SenderTold sender;
    private final JdbcClient jdbc;
    private final Clock clock;

    Working(
            IncomingDocuments documents,
            WorkList worklist,
            Desk desk,
            Trail trail,
            SenderTold sender,
            JdbcClient jdbc,
            Clock clock) {
        this.documents = documents;
        this.worklist = worklist;
        this.desk = desk;
        this.trail = trail;
        this.sender = sender;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody with an open duty may speak; opinions never stand in each other's way. */
    @Transactional
    void opine(UUID id, String words, Actor actor) {
        Incoming document = documents.visible(id, actor);
        if (SPEAKERS.stream()
                .noneMatch(d -> worklist.mine(document.subject(), d, actor).isPresent())) {
            throw new RefusalException("incoming.refused.notYours");
        }
        add(document, "OPINION", words, actor);
        begin(document, actor);
        trail.tell(document, actor, "opined", Map.of(), words);
    }

    /** A coordinating unit is done with its part. */
    @Transactional
    void partDone(UUID id, String words, Actor actor) {
        Incoming document = documents.visible(id, actor);
        desk.finish(document, Duty.COORDINATE, actor);
        add(document, "PART_DONE", words, actor);
        trail.tell(document, actor, "part-done", Map.of(), words);
    }

    /** What is only to be known is done when it is read. */
    @Transactional
    void read(Incoming document, Actor actor) {
        worklist.mine(document.subject(), Duty.KNOW, actor).ifPresent(item -> {
            worklist.close(document.subject(), Duty.KNOW, item.assignee(), actor);
            trail.tell(document, actor, "read", Map.of());
        });
    }

    /** The first word of whoever processes it turns directed into processing. */
    private void begin(Incoming document, Actor actor) {
        if (document.state() == IncomingState.DIRECTED
                && worklist.mine(document.subject(), Duty.PROCESS, actor).isPresent()) {
            documents.move(document, Move.WORK, document.heldBy(), actor);
            sender.tell(document, ExchangeState.PROCESSING);
        }
    }

    private void add(Incoming document, String kind, String words, Actor actor) {
        Ruling.unless(!words.isBlank(), "incoming.refused.opinionEmpty")
                .and(() -> Ruling.unless(words.length() <= 4000, "incoming.refused.wordsLong", 4000))
                .orThrow();
        jdbc.sql("""
                        insert into documents.incoming_opinion
                            (id, incoming, kind, words, by_person, by_post, at)
                        values (:id, :incoming, :kind, :words, :person, :post, :at)
                        """)
                .param("id", Ids.next())
                .param("incoming", document.id())
                .param("kind", kind)
                .param("words", words.strip())
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
