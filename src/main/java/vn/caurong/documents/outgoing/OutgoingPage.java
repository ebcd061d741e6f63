package vn.caurong.documents.outgoing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.around.Panel;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.documents.outgoing.References.Reference;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.ui.Screen;
import vn.caurong.worklist.WorkList;

/**
 * The page of an outgoing document.
 *
 * @param type with the form it has
 * @param words in force
 * @param paper what stands on the page, null once it is signed
 * @param reference what it answers, null when free
 * @param turn what waits for the reader, null when it waits for somebody else or nobody
 * @param back the remarks it came back with, null unless the author has it back
 * @param route its way so far and to come, oldest first
 * @param versions saved versions, newest first
 * @param signed the file once it is signed, null before
 * @param placed the page made elsewhere that is to be signed, null for the one drawn here
 * @param unsignable true when the reader may take back the signature
 * @param position where it stands in the reader's list
 * @param panels what other modules have to say of it
 * @param posting true while envelopes wait for this clerk to hand them to the post
 * @param onward what else waits for the reader, null while this does or when nothing else does
 */
record OutgoingPage(
        Outgoing document,
        DraftType type,
        Content words,
        @Nullable Paper paper,
        @Nullable Reference reference,
        @Nullable Turn turn,
        @Nullable RouteLine back,
        List<RouteLine> route,
        List<VersionLine> versions,
        @Nullable SignedView signed,
        @Nullable PlacedPage placed,
        boolean unsignable,
        WorkList.@Nullable Position position,
        WorkList.@Nullable Onward onward,
        List<Panel> panels,
        boolean posting) {

    /** Address of the document. */
    String way() {
        return "/documents/outgoing/" + document.id();
    }

    String title(Screen screen) {
        return screen.t(titleKey(document.subject(), !type.centred()), type.name(), document.subject(), type.word());
    }

    /** Said with the name of the type, the subject, the name inside a sentence. */
    static String titleKey(String subject, boolean letter) {
        if (subject.isEmpty()) {
            return "outgoing.untitled";
        }
        return letter ? "outgoing.title" : "outgoing.title.named";
    }

    String stateKey() {
        return back != null
                ? "outgoing.state.returned"
                : "outgoing.state." + document.state().key();
    }

    String stateStyle() {
        return back != null ? "cr-state-back" : document.state().style();
    }

    /** Whether the reader may change the words now. */
    boolean editable() {
        return turn != null && document.state().isBeforeSignature();
    }

    /** Nothing is due any more once it is out. */
    boolean open() {
        return document.state() != OutgoingState.ISSUED && document.state() != OutgoingState.WITHDRAWN;
    }
}
