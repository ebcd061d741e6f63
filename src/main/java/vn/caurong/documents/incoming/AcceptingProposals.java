package vn.caurong.documents.incoming;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;

/** The directive the clerk proposed becomes the leader's, as it is (NĐ 30/2020 Đ23.2). */
@Component
class AcceptingProposals {
    private final IncomingDocuments documents;
    private final Directives directives;
    private final Directing directing;

    AcceptingProposals(IncomingDocuments documents, Directives directives, Directing directing) {
        this.documents = documents;
        this.directives = directives;
        this.directing = directing;
    }

    /**
     * @throws RefusalException when nothing was proposed, or the act itself is refused
     */
    @Transactional
    void accept(UUID id, int version, Actor actor) {
        documents.visible(id, actor);
        Directive proposed = directives
                .newest(id, "PROPOSED")
                .orElseThrow(() -> new RefusalException("incoming.refused.noProposal"));
        directing.direct(id, version, proposed, actor);
    }
}
