package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.incoming.IncomingState.Move;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/**
 * The sender calls a document back: it is cancelled here and the sender told (NĐ 30/2020 Đ18.4b, QĐ
 * 28/2018 Đ9). Nothing is deleted: number, file and history stay (PL VI II.8). Whoever had it to do
 * reads that it is no longer to be done.
 */
@Component
class Cancelling {
    private final IncomingDocuments documents;
    private final Arrivals arrivals;
    private final Posts posts;
    private final Desk desk;
    private final WorkList worklist;
    private final Clocks clocks;
    private final Trail trail;
    private final SenderTold sender;
    private final JdbcClient jdbc;
    private final Clock clock;

    Cancelling(
            IncomingDocuments documents,
            Arrivals arrivals,
            Posts posts,
            Desk desk,
            WorkList worklist,
            Clocks clocks,
            Trail trail,
            SenderTold sender,
            JdbcClient jdbc,
            Clock clock) {
        this.documents = documents;
        this.arrivals = arrivals;
        this.posts = posts;
        this.desk = desk;
        this.worklist = worklist;
        this.clocks = clocks;
        this.trail = trail;
        this.sender = sender;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Once; what was returned to the sender is not there to be cancelled, a copy is what it was merged
     * into.
     *
     * @param reason as the sender says, may be empty
     */
    @Transactional
    void cancel(UUID id, String reason) {
        Incoming document = documents.locked(registered(id)).orElseThrow();
        if (document.may(Move.CANCEL) instanceof Ruling.Allowed) {
            cancel(document, Details.cut(reason, 1000));
        }
    }

    private void cancel(Incoming document, String reason) {
        List<UUID> told = concerned(document);
        desk.clear(document, null, null);
        documents.move(document, Move.CANCEL, "", null);
        note(document, reason);
        arrivals.release(document.id());
        clocks.met(document.subject(), LegalClock.REGISTER, LegalClock.PRESENT);
        told.forEach(post -> desk.give(document, Duty.KNOW, post, null, null));
        trail.note(document, "cancelled", Map.of(), reason);
        sender.tell(document, ExchangeState.CANCELLED);
    }

    /** The clerks, and every post that had it to do or to read. */
    private List<UUID> concerned(Incoming document) {
        Stream<UUID> had = worklist.openOn(document.subject()).stream()
                .map(OpenItem::assignee)
                .filter(Assignee.ToPost.class::isInstance)
                .map(Assignee::id);
        Stream<UUID> clerks = posts.clerks(document.agency()).stream().map(Post::id);
        return Stream.concat(clerks, had).distinct().toList();
    }

    private UUID registered(UUID id) {
        return jdbc.sql("select into_incoming from documents.incoming_merger where incoming = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElse(id);
    }

    private void note(Incoming document, String reason) {
        jdbc.sql("""
                        insert into documents.incoming_call_back (incoming, reason, before, at)
                        values (:id, :reason, :before, :at)
                        """)
                .param("id", document.id())
                .param("reason", reason)
                .param("before", document.state().name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
