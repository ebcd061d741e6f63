package vn.caurong.documents.outgoing;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.documents.outgoing.Routes.Outcome;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** Keeps a personal signature and hands the document to the clerk, in one transaction. */
@Component
class KeepingSignatures {
    private final OutgoingDocuments documents;
    private final PersonalSignatures signatures;
    private final Routes routes;
    private final SigningRules rules;
    private final AgencyPosts posts;
    private final OutgoingDesk desk;
    private final Files files;
    private final ClerkItems clerks;
    private final Journal journal;

    KeepingSignatures(
            OutgoingDocuments documents,
            PersonalSignatures signatures,
            Routes routes,
            SigningRules rules,
            AgencyPosts posts,
            OutgoingDesk desk,
            Files files,
            ClerkItems clerks,
            Journal journal) {
        this.documents = documents;
        this.signatures = signatures;
        this.routes = routes;
        this.rules = rules;
        this.posts = posts;
        this.desk = desk;
        this.files = files;
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
        Outgoing signed = document.after(OutgoingMove.SIGN).at(AgencyPosts.name(clerk(document)));
        documents.change(signed, document.version(), by);
        UUID file = keepFile(document, paper, by);
        signatures.save(signature(document, paper, file, by), document.round());
        Step step = routes.waiting(document).orElseThrow();
        routes.conclude(document, new Routes.Conclusion(step, Outcome.SIGNED, ""), by, paper.at());
        desk.finish(document, Duty.SIGN, by);
        giveClerks(signed, paper, by);
        journal.record(Entry.of(by, "outgoing.signed", document.asSubject())
                .with(Map.of("sha256", paper.file().sha256())));
        return "/documents/outgoing/" + document.id();
    }

    private UUID keepFile(Outgoing document, SignedPaper paper, Actor by) {
        UUID file = files.attach(document.asSubject(), FileRole.MAIN, "Bản đã ký.pdf", paper.file(), by.person());
        files.freeze(file, "signed");
        return file;
    }

    private PersonalSignature signature(Outgoing document, SignedPaper paper, UUID file, Actor by) {
        var authorities = rules.authorities(by.post(), document);
        Ruling.unless(!authorities.isEmpty(), "outgoing.refused.noAuthority").orThrow();
        return new PersonalSignature(
                document.id(),
                document.content(),
                by.person(),
                by.post(),
                authorities.getFirst().id(),
                paper.signerName(),
                paper.signerTitle(),
                file,
                paper.file().sha256(),
                paper.at());
    }

    private void giveClerks(Outgoing signed, SignedPaper paper, Actor by) {
        Task task = Task.of(Duty.ISSUE, clerks.due(signed, paper.at()), by);
        posts.clerks(signed.agency()).forEach(clerk -> desk.give(signed, task, clerk.id(), by));
    }

    private Post clerk(Outgoing document) {
        return posts.clerks(document.agency()).getFirst();
    }
}
