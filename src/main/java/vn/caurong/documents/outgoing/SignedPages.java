package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.around.AllPanels;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.files.FileServing;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.signatures.Judging;

/** Files of a document, and the signed one with what is judged of it. */
@Component
record SignedPages(
        OutgoingDocuments documents,
        Files files,
        FileServing serving,
        Judging judging,
        Clocks clocks,
        AllPanels panels) {
    /** A file of the document, for who may see it. */
    FileVersion file(UUID id, UUID file, Actor actor) {
        Outgoing document = documents.visible(id, actor);
        return files.of(document.asSubject()).stream()
                .filter(version -> version.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotVisibleException(document.asSubject()));
    }

    /** What words of the document may go along with, once it is issued. */
    List<FileServing.Way> quoting(UUID id, Actor actor) {
        Outgoing document = documents.visible(id, actor);
        return panels.quoting(document.asSubject(), document.state() == OutgoingState.ISSUED, actor);
    }

    /** Null before the signature. */
    @Nullable
    SignedView of(Folder folder) {
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
                folder.told(),
                clocks.of(folder.document().asSubject()),
                folder.calledBack());
    }

    /** A page made elsewhere that is not signed yet, as it is shown; null when there is none. */
    @Nullable
    PlacedPage placed(Outgoing document, Content words) {
        OwnPage own = words.page();
        return own == null
                ? null
                : new PlacedPage(
                        own, serving.view(files.versions(own.file()).getFirst(), base(document.id(), own.file())));
    }

    byte[] content(OwnPage own) {
        return files.read(own.sha256());
    }

    static String base(UUID document, UUID file) {
        return "/documents/outgoing/" + document + "/files/" + file;
    }
}
