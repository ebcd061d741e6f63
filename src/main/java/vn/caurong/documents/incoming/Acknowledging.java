package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/**
 * The clerk tells a sender whose message came by hand that it is here, on the day it came (NĐ
 * 30/2020 Đ21.2c); a sender whose program brought it is told by the program.
 */
@Component
class Acknowledging {
    private static final int LONGEST = 1000;

    private final IncomingDocuments documents;
    private final Desk desk;
    private final Clocks clocks;
    private final Trail trail;

    Acknowledging(IncomingDocuments documents, Desk desk, Clocks clocks, Trail trail) {
        this.documents = documents;
        this.desk = desk;
        this.clocks = clocks;
        this.trail = trail;
    }

    /**
     * @param words by what way, and to whom
     */
    @Transactional
    void acknowledge(UUID id, String words, Actor actor) {
        Incoming document = documents.visible(id, actor);
        String how = TidyText.clean(words);
        Ruling.unless(!how.isEmpty(), "incoming.refused.ackHow")
                .and(() -> Ruling.unless(how.length() <= LONGEST, "incoming.refused.wordsLong", LONGEST))
                .orThrow();
        desk.mine(document, Duty.ACKNOWLEDGE, actor);
        desk.clear(document, Duty.ACKNOWLEDGE, actor);
        clocks.met(document.subject(), LegalClock.ACKNOWLEDGE);
        trail.tell(document, actor, "acknowledged", Map.of(), how);
    }
}
