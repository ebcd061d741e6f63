package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.kernel.Refusal;

/**
 * A draft as the one who is going to sign it reads it.
 *
 * @param version of the document, to tell whether it changes before it is signed
 * @param content version of the words
 * @param answers number and notation of what it answers, null when free
 * @param way where it has been: who checked it and what they said
 * @param obstacle why it cannot be signed at this moment, null when it can
 */
public record DraftToRead(
        UUID id,
        int version,
        int content,
        String subject,
        int urgency,
        boolean restricted,
        @Nullable Instant due,
        @Nullable String answers,
        Paper paper,
        List<RouteLine> way,
        @Nullable Refusal obstacle) {
    /** Address of the document. */
    public String href() {
        return OutgoingActs.way(id);
    }
}
