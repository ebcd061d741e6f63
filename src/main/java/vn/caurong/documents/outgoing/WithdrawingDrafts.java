package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.around.DocumentGivenUp;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** The author gives a draft up before it is signed; what was written stays readable. */
@Component
class WithdrawingDrafts {
    private final OutgoingDocuments documents;
    private final OutgoingDesk desk;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawingDrafts(
            OutgoingDocuments documents,
            OutgoingDesk desk,
            JdbcClient jdbc,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.desk = desk;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param reason never empty
     */
    @Transactional
    void withdraw(UUID id, int version, String reason, Actor by) {
        Outgoing document = documents.visible(id, by);
        Outgoing withdrawn = document.after(OutgoingMove.WITHDRAW).at("");
        Ruling.unless(by.person().equals(document.author()), "outgoing.refused.notAuthor")
                .and(() -> Ruling.unless(!reason.isBlank(), "outgoing.refused.noReason"))
                .orThrow();
        documents.change(withdrawn, version, by);
        desk.clear(document, null, by);
        jdbc.sql("""
                        insert into documents.outgoing_withdrawal (outgoing, reason, person, post, at)
                        values (:outgoing, :reason, :person, :post, :at)
                        """)
                .param("outgoing", id)
                .param("reason", reason)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new DocumentGivenUp(id, reason, by));
        journal.record(Entry.of(by, "outgoing.withdrawn", document.asSubject()).saying(reason));
    }
}
