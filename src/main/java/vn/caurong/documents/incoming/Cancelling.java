package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/**
 * The sender calls a document back: it is cancelled here and the sender told (NĐ 30/2020 Đ18.4b, QĐ
 * 28/2018 Đ9). Nothing is deleted: number, file and history stay (PL VI II.8). Whoever had it to do
 * reads that it is no longer to be done.
 */
@Component
class Cancelling {
    private final IncomingDocuments documents;
    private final CalledBackRows calledBack;
    private final Arrivals arrivals;
    private final Concerned concerned;
    private final Desk desk;
    private final Clocks clocks;
    private final Trail trail;
    private final SenderTold sender;

    Cancelling(
            IncomingDocuments documents,
            CalledBackRows calledBack,
            Arrivals arrivals,
            Concerned concerned,
            Desk desk,
            Clocks clocks,
            Trail trail,
            SenderTold sender) {
        this.documents = documents;
        this.calledBack = calledBack;
        this.arrivals = arrivals;
        this.concerned = concerned;
        this.desk = desk;
        this.clocks = clocks;
        this.trail = trail;
        this.sender = sender;
    }

    /**
     * Once; what was returned to the sender is not there to be cancelled, a copy is what it was merged
     * into.
     *
     * @param reason as the sender says, may be empty
     */
    @Transactional
    void cancel(UUID id, String reason) {
        Incoming document = documents.locked(calledBack.registered(id)).orElseThrow();
        if (document.may(IncomingMove.CANCEL) instanceof Ruling.Allowed) {
            cancel(document, TidyText.cut(reason, 1000));
        }
    }

    private void cancel(Incoming document, String reason) {
        List<UUID> told = concerned.of(document);
        desk.clear(document, null, null);
        documents.move(document, IncomingMove.CANCEL, "", null);
        calledBack.add(document, reason);
        arrivals.release(document.id());
        clocks.met(document.subject(), LegalClock.REGISTER, LegalClock.PRESENT);
        desk.give(
                document,
                told.stream().map(post -> new Desk.Turn(Duty.KNOW, post, null)).toList(),
                null);
        trail.note(document, "cancelled", Map.of(), reason);
        sender.tell(document, ExchangeState.CANCELLED);
    }
}
