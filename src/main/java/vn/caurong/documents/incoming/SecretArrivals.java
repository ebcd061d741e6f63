package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.search.SearchIndex;

/**
 * A document that turns out to be a state secret is not kept: it goes back, its file is deleted,
 * its subject is not written anywhere (NĐ 30/2020 Đ22.4).
 */
@Component
record SecretArrivals(
        LeavingArrivals leaving,
        IncomingRows rows,
        Arrivals arrivals,
        Files files,
        Trail trail,
        SenderTold sender,
        SearchIndex search,
        TransactionTemplate transaction) {
    /**
     * In a transaction of its own, so that what is deleted stays deleted when the form is refused.
     *
     * @throws RefusalException when the form says that the document is secret
     */
    void keepOut(UUID id, Details details, Actor actor) {
        String all = String.join("\n", details.title(), details.notation(), details.recipients());
        SecrecyWords.in(all).ifPresent(found -> {
            transaction.executeWithoutResult(done -> discard(id, actor));
            throw new RefusalException("incoming.refused.secret", found);
        });
    }

    private void discard(UUID id, Actor actor) {
        Incoming document = leaving.begin(id, IncomingMove.REFUSE, actor);
        leaving.leave(document, IncomingMove.REFUSE, actor);
        rows.blank(id);
        search.forget(document.subject());
        arrivals.release(id);
        for (FileVersion file : files.of(document.subject())) {
            files.detach(file.file());
            files.discard(file.blob().sha256());
        }
        trail.tell(document, actor, "secret-refused", Map.of());
        sender.tell(document, ExchangeState.REFUSED, "");
    }
}
