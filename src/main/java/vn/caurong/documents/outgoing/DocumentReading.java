package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.around.AllPanels;
import vn.caurong.documents.outgoing.RouteReading.Way;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Role;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Puts the page of a document together. */
@Component
record DocumentReading(
        OutgoingDocuments documents,
        Folders folders,
        Contents contents,
        Papermaking papermaking,
        ReadingForms forms,
        TurnReading turns,
        RouteReading routes,
        SignedPages signedPages,
        Printing printing,
        AllPanels panels,
        WorkList worklist) {
    OutgoingPage page(UUID id, Actor actor) {
        Folder folder = folders.visible(id, actor);
        Outgoing document = folder.document();
        SignedView signed = signedPages.of(folder);
        Way way = routes.of(folder);
        Turn turn = turns.turn(folder, actor);
        return new OutgoingPage(
                document,
                papermaking.type(document),
                folder.words(),
                signed == null ? papermaking.paper(document, folder.words()) : null,
                folder.reference(),
                turn,
                way.back(),
                way.lines(),
                way.versions(),
                signed,
                signed == null ? signedPages.placed(document, folder.words()) : null,
                unsignable(document, signed, actor),
                worklist.position(document.asSubject(), actor).orElse(null),
                turn == null ? worklist.onward(document.asSubject(), actor).orElse(null) : null,
                panels.on(document.asSubject(), document.state() == OutgoingState.ISSUED, actor),
                posting(document, actor));
    }

    private boolean posting(Outgoing document, Actor actor) {
        return document.state() == OutgoingState.ISSUED
                && actor.is(Role.CLERK)
                && worklist.mine(document.asSubject(), Duty.CONFIRM, actor).isPresent();
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

    /** A saved version to be printed: the page made elsewhere as it came, else as it is drawn. */
    byte[] printed(Outgoing document, int version) {
        Paper paper = version(document, version);
        OwnPage own = own(document, version);
        return own == null ? printing.print(paper).pdf() : signedPages.content(own);
    }

    /** The page made elsewhere of a version, null when it is drawn here. */
    @Nullable
    OwnPage own(Outgoing document, int version) {
        return contents.of(document.id(), version).page();
    }

    /** A saved version as it stood on the page. */
    Paper version(Outgoing document, int version) {
        if (version < 1 || version > document.content()) {
            throw new NotVisibleException(document.asSubject());
        }
        return papermaking.paper(document, contents.of(document.id(), version));
    }
}
