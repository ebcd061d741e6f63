package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.around.DocumentGivenUp;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/**
 * Thu hồi: the clerk announces in the program that an issued document is called back (NĐ 30/2020
 * Đ18.4, QĐ 28/2018 Đ8.2). It and its data stay frozen as they are (PL VI II.8a); each recipient
 * cancels its own record.
 */
@Component
class CallingBack {
    private static final int REASON = 500;

    private final OutgoingDocuments documents;
    private final CallBacks callBacks;
    private final Deliveries deliveries;
    private final Carriers carriers;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CallingBack(
            OutgoingDocuments documents,
            CallBacks callBacks,
            Deliveries deliveries,
            Carriers carriers,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.callBacks = callBacks;
        this.deliveries = deliveries;
        this.carriers = carriers;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param reason as every recipient reads it
     * @throws vn.caurong.kernel.RefusalException when it is not issued or was called back before
     */
    @Transactional
    void callBack(UUID id, String reason, Actor by) {
        documents.lock(id);
        Outgoing document = documents.visible(id, by);
        Instant now = clock.instant();
        Ruling.unless(document.state() == OutgoingState.ISSUED, "recipients.refused.notIssued")
                .and(() -> Ruling.unless(!reason.isBlank(), "recipients.refused.noReason"))
                .and(() -> Ruling.unless(reason.length() <= REASON, "recipients.refused.longReason", REASON))
                .and(() -> Ruling.unless(callBacks.save(id, reason, by, now), "recipients.refused.calledBack"))
                .orThrow();
        deliveries.to(id, null).forEach(to -> carriers.callBack(id, to, now));
        events.publishEvent(new DocumentGivenUp(id, reason, by));
        journal.record(Entry.of(by, "outgoing.called-back", document.asSubject())
                .with(Map.of())
                .saying(reason));
    }
}
