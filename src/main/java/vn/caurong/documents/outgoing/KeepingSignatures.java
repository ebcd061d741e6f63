package vn.caurong.documents.outgoing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.Routes.Outcome;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** Keeps a personal signature and hands the document to the clerk, in one transaction. */
@Component
class KeepingSignatures {
    private final OutgoingDocuments documents;
    private final PersonalSignatures signatures;
    private final SignatureFiles files;
    private final Routes routes;
    private final OutgoingDesk desk;
    private final ClerksTurn clerks;
    private final Journal journal;

    KeepingSignatures(
            OutgoingDocuments documents,
            PersonalSignatures signatures,
            SignatureFiles files,
            Routes routes,
            OutgoingDesk desk,
            ClerksTurn clerks,
            Journal journal) {
        this.documents = documents;
        this.signatures = signatures;
        this.files = files;
        this.routes = routes;
        this.desk = desk;
        this.clerks = clerks;
        this.journal = journal;
    }

    /** Whether this person has signed it already. */
    boolean signedBy(Outgoing document, Actor by) {
        return signatures
                .of(document.id())
                .filter(signature -> signature.person().equals(by.person()))
                .isPresent();
    }

    /**
     * @param document as it was drawn
     * @return where to go next
     * @throws vn.caurong.kernel.StaleException when it changed since
     */
    @Transactional
    String keep(Outgoing document, SignedPaper paper, Actor by) {
        Outgoing signed = document.after(OutgoingMove.SIGN).at(clerks.holder(document));
        documents.change(signed, document.version(), by);
        signatures.save(files.keep(document, paper, by), document.round());
        Step step = routes.waiting(document).orElseThrow();
        routes.conclude(document, new Routes.Conclusion(step, Outcome.SIGNED, ""), by, paper.at());
        desk.finish(document, Duty.SIGN, by);
        clerks.give(signed, paper, by);
        journal.record(Entry.of(by, "outgoing.signed", document.asSubject())
                .with(Map.of("sha256", paper.file().sha256())));
        return "/documents/outgoing/" + document.id();
    }
}
