package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;

/**
 * Gửi lại: a recipient refused a document (NĐ 30/2020 Đ21.2b), or its program would not take it; once
 * that is settled the clerk sends the same document once more, and it is a new arrival there.
 */
@Component
class SendingAgain {
    private final OutgoingDocuments documents;
    private final Deliveries deliveries;
    private final DeliveryStates states;
    private final DeliveryRounds rounds;
    private final Troubles troubles;
    private final CallBacks callBacks;
    private final Carriers carriers;
    private final Journal journal;
    private final Clock clock;

    SendingAgain(
            OutgoingDocuments documents,
            Deliveries deliveries,
            DeliveryStates states,
            DeliveryRounds rounds,
            Troubles troubles,
            CallBacks callBacks,
            Carriers carriers,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.states = states;
        this.rounds = rounds;
        this.troubles = troubles;
        this.callBacks = callBacks;
        this.carriers = carriers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws NotVisibleException when the agency is no recipient
     * @throws vn.caurong.kernel.RefusalException when it has it, or the document was called back
     */
    @Transactional
    void send(UUID id, UUID agency, Actor by) {
        Outgoing document = documents.visible(id, by);
        Parcel parcel = new Parcel(id, agency);
        ExchangeState state =
                states.standing(id, agency).orElseThrow(() -> new NotVisibleException(document.asSubject()));
        Ruling.unless(callBacks.reason(id).isEmpty(), "recipients.refused.calledBack")
                .and(() -> Ruling.unless(
                        state == ExchangeState.REFUSED || troubles.stuck(parcel), "recipients.refused.hasIt"))
                .orThrow();
        Instant now = clock.instant();
        troubles.over(parcel);
        rounds.again(id, agency, now);
        List<Delivery> to = deliveries.to(id, agency);
        carriers.send(parcel, to.getFirst().round(), now);
        journal.record(
                Entry.of(by, "outgoing.sent-again", document.asSubject()).with(Map.of("agency", agency.toString())));
    }
}
