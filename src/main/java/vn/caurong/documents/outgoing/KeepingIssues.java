package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.documents.incoming.IncomingReplies;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** The third step of issue: file, state, items, journal, deliveries and the answered document. */
@Component
class KeepingIssues {
    private final OutgoingDocuments documents;
    private final Issues issues;
    private final SendingOut sending;
    private final References references;
    private final IncomingReplies replies;
    private final OutgoingDesk desk;
    private final Clocks clocks;
    private final PostItems post;
    private final Files files;
    private final Journal journal;
    private final TellingIssues telling;

    KeepingIssues(
            OutgoingDocuments documents,
            Issues issues,
            SendingOut sending,
            References references,
            IncomingReplies replies,
            OutgoingDesk desk,
            Clocks clocks,
            PostItems post,
            Files files,
            Journal journal,
            TellingIssues telling) {
        this.documents = documents;
        this.issues = issues;
        this.sending = sending;
        this.references = references;
        this.replies = replies;
        this.desk = desk;
        this.clocks = clocks;
        this.post = post;
        this.files = files;
        this.journal = journal;
        this.telling = telling;
    }

    /**
     * @return where to go next
     * @throws vn.caurong.kernel.StaleException when the number was given up meanwhile
     */
    @Transactional
    String keep(SealedPaper paper, Actor by) {
        Outgoing document = paper.document();
        Outgoing issued = document.after(OutgoingMove.ISSUE).at("").listedAt(paper.at());
        documents.change(issued, document.version(), by);
        issues.save(issue(paper, keepFile(paper, by), by));
        desk.clear(document, null, by);
        clocks.met(document.asSubject(), LegalClock.ISSUE);
        Task known = new Task(Duty.KNOW, null, paper.number().mark(), by.name());
        desk.give(issued, known, document.authorPost(), by);
        byPost(issued, sending.to(issued), paper.number().mark(), by);
        close(paper, by);
        telling.issued(paper, by);
        journal.record(Entry.of(by, "outgoing.issued", document.asSubject())
                .with(Map.of(
                        "mark", paper.number().mark(),
                        "sha256", paper.file().sha256())));
        return "/documents/outgoing/" + document.id();
    }

    /** Who has no code gets an envelope; the clerks enter it when the post has it (PL IV). */
    private void byPost(Outgoing issued, List<String> outside, String mark, Actor by) {
        if (!outside.isEmpty()) {
            post.give(issued, outside, mark, by);
        }
    }

    private void close(SealedPaper paper, Actor by) {
        GivenNumber number = paper.number();
        references
                .of(paper.document().id())
                .ifPresent(answered ->
                        replies.replied(answered.incoming(), paper.document().id(), number.mark(), number.day(), by));
    }

    private UUID keepFile(SealedPaper paper, Actor by) {
        UUID file =
                files.attach(paper.document().asSubject(), FileRole.MAIN, paper.fileName(), paper.file(), by.person());
        files.freeze(file, "issued");
        return file;
    }

    private static Issue issue(SealedPaper paper, UUID file, Actor by) {
        return new Issue(
                paper.document().id(),
                paper.number().id(),
                paper.documentId(),
                file,
                paper.file().sha256(),
                Math.max(1, paper.file().pages()),
                by.person(),
                by.post(),
                paper.at());
    }
}
