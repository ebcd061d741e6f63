package vn.caurong.documents.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.outgoing.DraftToRead;
import vn.caurong.documents.outgoing.RouteLine;
import vn.caurong.documents.phrases.Phrase;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Step;

/** A draft of a sitting, open to be read. */
record PaperPage(Sitting sitting, SittingPaper paper, DraftToRead draft, List<Phrase> phrases) {
    int position() {
        return paper.position();
    }

    int total() {
        return sitting.papers().size();
    }

    /** Address of the draft before, null on the first. */
    @Nullable
    String previous() {
        return position() == 1 ? null : sitting.href(sitting.at(position() - 1));
    }

    /** Address of the draft after, null on the last. */
    @Nullable
    String next() {
        return position() == total() ? null : sitting.href(sitting.at(position() + 1));
    }

    /** Read before in another version than the one shown now. */
    boolean changed() {
        return paper.version() != null && paper.version() != draft.version();
    }

    List<Step> way(Screen screen) {
        return draft.way().stream().map((RouteLine line) -> line.step(screen)).toList();
    }
}
