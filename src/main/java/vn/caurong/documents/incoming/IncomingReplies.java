package vn.caurong.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;

/** What a reply needs of the document it answers, and where it is told how far the reply is. */
public interface IncomingReplies {
    /**
     * The document to be answered, as the first lines of the reply and its recipients need it.
     *
     * @throws vn.caurong.kernel.NotVisibleException unless the actor may see it
     */
    Answered facts(UUID incoming, Actor actor);

    /** A draft was begun as its reply; in the caller's transaction, twice is once. */
    void drafting(UUID incoming, UUID outgoing, Actor by);

    /**
     * The reply went out: the document shows it and closes where only the reply was missing; in the
     * caller's transaction, twice is once.
     *
     * @param mark number and notation of the reply as printed: {@code 31/STTTT-CNTT}
     */
    void replied(UUID incoming, UUID outgoing, String mark, LocalDate issuedOn, Actor by);

    /**
     * @param typeName {@code Công văn}
     * @param mark number and notation as printed, {@code 418/UBND-VP}
     * @param sender the issuing agency where it is known here, null otherwise
     * @param senderName as on the document
     * @param restricted its answer is restricted like itself
     * @param due the deadline in force, null when none
     * @param documentId identifier given by the issuing system, null when none came
     */
    record Answered(
            UUID id,
            String typeName,
            String mark,
            @Nullable LocalDate issuedOn,
            @Nullable UUID sender,
            String senderName,
            String subject,
            int urgency,
            boolean restricted,
            @Nullable Instant due,
            @Nullable String documentId) {}
}
