package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.register.Urgency;
import vn.caurong.kernel.Subject;

/**
 * An outgoing document as it stands; what happened to it (contents, route, signature, number, issue
 * …) are rows of their own.
 *
 * @param content version of the words in force
 * @param round how often it was submitted
 * @param restricted true when it answers a restricted document
 * @param heldBy where it is now, in words
 * @param listed its place in lists
 */
record Outgoing(
        UUID id,
        int version,
        UUID agency,
        UUID issuingName,
        UUID draftingUnit,
        UUID author,
        UUID authorPost,
        String typeCode,
        OutgoingState state,
        int content,
        int round,
        String subject,
        int urgency,
        boolean restricted,
        @Nullable UUID signerPost,
        @Nullable Instant due,
        String heldBy,
        Instant listed,
        Instant createdAt,
        @Nullable UUID changedBy,
        Instant changedAt) {
    static final String KIND = "outgoing";

    static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }

    Subject asSubject() {
        return subject(id);
    }

    Urgency grade() {
        return Urgency.of(urgency);
    }

    /**
     * The same after a move.
     *
     * @throws vn.caurong.kernel.RefusalException when the state does not allow it, saying why
     */
    Outgoing after(OutgoingMove move) {
        state.may(move).orThrow();
        return with(state.after(move).orElseThrow(), round, heldBy, listed, null);
    }

    /** With new words in force. */
    Outgoing saying(Content words) {
        return with(state, round, heldBy, listed, words);
    }

    Outgoing submitted() {
        return with(state, round + 1, heldBy, listed, null);
    }

    /** With the one who has it now. */
    Outgoing at(String holder) {
        return with(state, round, holder, listed, null);
    }

    /** Listed by this instant from now on. */
    Outgoing listedAt(Instant instant) {
        return with(state, round, heldBy, instant, null);
    }

    /**
     * @param words new ones, null for those it has
     */
    private Outgoing with(OutgoingState next, int times, String holder, Instant place, @Nullable Content words) {
        return new Outgoing(
                id,
                version,
                agency,
                issuingName,
                draftingUnit,
                author,
                authorPost,
                typeCode,
                next,
                words == null ? content : words.version(),
                times,
                words == null ? subject : words.subject(),
                words == null ? urgency : words.urgency(),
                restricted,
                words == null ? signerPost : words.signerPost(),
                due,
                holder,
                place,
                createdAt,
                changedBy,
                changedAt);
    }
}
