package vn.caurong.documents.outgoing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.clocks.ClockLine;
import vn.caurong.documents.outgoing.CallBacks.CalledBack;
import vn.caurong.files.FileView;
import vn.caurong.signatures.Judgement;

/**
 * The signed document: its file and, once issued, where it went.
 *
 * @param judgement of the file
 * @param number its number and date, null before they are given
 * @param issue null before
 * @param standings recipients inside with the state each stands at
 * @param told every state they told, oldest first
 * @param clocks steps with their deadlines by law
 * @param calledBack null unless it was called back after issue
 */
record SignedView(
        FileView file,
        Judgement judgement,
        PersonalSignature signature,
        @Nullable GivenNumber number,
        @Nullable Issue issue,
        List<Told> standings,
        List<Told> told,
        List<ClockLine> clocks,
        @Nullable CalledBack calledBack) {

    /** Signed by a person and whole; the agency's signature is still to come. */
    boolean unsealed() {
        return issue == null
                && judgement.verdict() == Judgement.Verdict.VALID
                && judgement.missing().equals(List.of(Judgement.Missing.AGENCY));
    }

    /** How many recipients have registered it. */
    long taken() {
        return standings.stream().filter(to -> to.state().taken()).count();
    }

    /** What one recipient told so far. */
    List<Told> toldBy(Told recipient) {
        return told.stream()
                .filter(word -> word.agency().equals(recipient.agency()))
                .toList();
    }
}
