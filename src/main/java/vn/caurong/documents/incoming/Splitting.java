package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/**
 * What was taken for a copy is a document of its own: it waits for its number again, by the time it
 * came (NĐ 30/2020 Đ22), and its files leave the other.
 */
@Component
class Splitting {
    private final IncomingDocuments documents;
    private final Mergers mergers;
    private final Files files;
    private final RegisterItems items;
    private final Clocks clocks;
    private final Trail trail;

    Splitting(
            IncomingDocuments documents,
            Mergers mergers,
            Files files,
            RegisterItems items,
            Clocks clocks,
            Trail trail) {
        this.documents = documents;
        this.mergers = mergers;
        this.files = files;
        this.items = items;
        this.clocks = clocks;
        this.trail = trail;
    }

    /**
     * @throws RefusalException when both bear one identifier of their sender: these are one document
     */
    @Transactional
    void split(UUID id, Actor clerk) {
        Incoming seen = documents.visible(id, clerk);
        Incoming copy = documents.visible(id, seen.version(), clerk);
        copy.may(IncomingMove.SPLIT)
                .and(() -> Ruling.unless(!mergers.sameIdentifier(id), "incoming.refused.splitSame"))
                .orThrow();
        Incoming first = documents.visible(mergers.into(id).orElseThrow(), clerk);
        mergers.takeBack(id).forEach(files::detach);
        documents.move(copy, IncomingMove.SPLIT, "", clerk);
        items.open(copy, copy.urgency(), clerk);
        clocks.again(copy.subject(), LegalClock.REGISTER, LegalClock.PRESENT);
        trail.tell(copy, clerk, "split", Map.of());
        trail.tell(first, clerk, "copy-removed", Map.of("copy", id.toString()));
    }
}
