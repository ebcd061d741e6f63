package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.RouteReading.Way;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.files.FileServing;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.signatures.Judging;
import vn.caurong.worklist.WorkList;

/** Puts the page of a document together. */
@Component
class DocumentReading {
    private final OutgoingDocuments documents;
    private final Folders folders;
    private final Contents contents;
    private final Papermaking papermaking;
    private final ReadingForms forms;
    private final TurnReading turns;
    private final RouteReading routes;
    private final Files files;
    private final FileServing serving;
    private final Judging judging;
    private final WorkList worklist;

    DocumentReading(
            OutgoingDocuments documents,
            Folders folders,
            Contents contents,
            Papermaking papermaking,
            ReadingForms forms,
            TurnReading turns,
            RouteReading routes,
            Files files,
            FileServing serving,
            Judging judging,
            WorkList worklist) {
        this.documents = documents;
        this.folders = folders;
        this.contents = contents;
        this.papermaking = papermaking;
        this.forms = forms;
        this.turns = turns;
        this.routes = routes;
        this.files = files;
        this.serving = serving;
        this.judging = judging;
        this.worklist = worklist;
    }

    OutgoingPage page(UUID id, Actor actor) {
        Folder folder = folders.visible(id, actor);
        Outgoing document = folder.document();
        SignedView signed = signed(folder);
        Way way = routes.of(folder);
        Turn turn = turns.turn(folder, actor);
        return new OutgoingPage(
                document,
                folder.words(),
                signed == null ? papermaking.paper(document, folder.words()) : null,
                folder.reference(),
                turn,
                way.back(),
                way.lines(),
                way.versions(),
                signed,
                unsignable(document, signed, actor),
                worklist.position(document.asSubject(), actor).orElse(null),
                turn == null ? worklist.onward(document.asSubject(), actor).orElse(null) : null);
    }

    private static boolean unsignable(Outgoing document, @Nullable SignedView signed, Actor actor) {
        return signed != null
                && document.state() == OutgoingState.SIGNED
                && signed.signature().person().equals(actor.person())
                && !actor.actsForAnother();
    }

    /** The page as it would be with what is being typed. */
    Paper preview(UUID id, DraftForm form, Actor actor) {
        Outgoing document = documents.visible(id, actor);
        Content typed = forms.read(form, document.agency(), document.content());
        boolean authors = document.state() == OutgoingState.DRAFT;
        return papermaking.paper(document, authors ? typed : typed.signedBy(document.signerPost()));
    }

    /** A saved version as it stood on the page. */
    Paper version(Outgoing document, int version) {
        if (version < 1 || version > document.content()) {
            throw new NotVisibleException(document.asSubject());
        }
        return papermaking.paper(document, contents.of(document.id(), version));
    }

    /** A file of the document, for who may see it. */
    FileVersion file(UUID id, UUID file, Actor actor) {
        Outgoing document = documents.visible(id, actor);
        return files.of(document.asSubject()).stream()
                .filter(version -> version.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotVisibleException(document.asSubject()));
    }

    private @Nullable SignedView signed(Folder folder) {
        PersonalSignature signature = folder.signed();
        if (signature == null) {
            return null;
        }
        Issue issue = folder.issue();
        UUID file = issue == null ? signature.file() : issue.file();
        FileVersion version = files.versions(file).getFirst();
        return new SignedView(
                serving.view(version, base(folder.document().id(), file)),
                judging.judge(version.blob().sha256()),
                signature,
                folder.number(),
                issue,
                folder.standings(),
                folder.told());
    }

    static String base(UUID document, UUID file) {
        return "/documents/outgoing/" + document + "/files/" + file;
    }
}
