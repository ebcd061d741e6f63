package vn.caurong.documents.sitting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.ToSign;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** A signer sits down to what waits for their signature. */
@Component
class BeginningSittings {
    private final ToSign desk;
    private final Sittings sittings;

    BeginningSittings(ToSign desk, Sittings sittings) {
        this.desk = desk;
        this.sittings = sittings;
    }

    /**
     * The most urgent fifty; the rest is for the next sitting.
     *
     * @param wanted documents or their work items; empty for all that waits
     */
    @Transactional
    UUID begin(Set<UUID> wanted, Actor by) {
        Ruling.unless(!by.actsForAnother(), "outgoing.refused.signDelegated").orThrow();
        List<UUID> waiting = desk.waiting(wanted, by);
        Ruling.unless(!waiting.isEmpty(), "sitting.refused.nothing").orThrow();
        return sittings.begin(waiting.subList(0, Math.min(Sitting.MOST, waiting.size())), by);
    }
}
