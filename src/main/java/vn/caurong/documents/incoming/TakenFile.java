package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.intake.Paper;
import vn.caurong.documents.intake.Papers;
import vn.caurong.files.Blob;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Refusal;

/**
 * What passed the door and was read.
 *
 * @param read what a message or the pages say; still to be looked at by the clerk
 * @param remarks what the clerk should know of how it came
 */
record TakenFile(Papers papers, Details read, List<Refusal> remarks) {
    /** A single file without a message. */
    TakenFile(Blob blob, String name, Details read) {
        this(Papers.of(new Paper(name, blob)), read, List.of());
    }

    Blob blob() {
        return papers.main().blob();
    }

    /** As the sender named it, cut to the column. */
    String name() {
        return TidyText.cut(papers.main().name(), 200);
    }

    boolean hasMessage() {
        return papers.intake() != null;
    }

    /** Null when none came. */
    @Nullable
    String documentId() {
        var intake = papers.intake();
        String id = intake == null ? "" : TidyText.cut(intake.documentId(), 120);
        return id.isEmpty() ? null : id;
    }

    @Nullable
    String replyTo() {
        var intake = papers.intake();
        return intake == null || intake.about().isEmpty()
                ? null
                : TidyText.cut(intake.about().getFirst(), 200);
    }

    /**
     * How it arrived.
     *
     * @param person the clerk who dropped it in, null for the system
     * @param partner whose program sent it, null when it was dropped in
     */
    Arrivals.Arrived arrived(UUID agency, @Nullable UUID person, @Nullable String partner, Instant at) {
        String way = partner != null ? "PARTNER" : hasMessage() ? "EDXML" : "DROP";
        return new Arrivals.Arrived(
                Ids.next(),
                agency,
                way,
                at,
                person,
                null,
                partner,
                documentId(),
                replyTo(),
                blob().sha256(),
                name(),
                blob().pages());
    }
}
