package vn.caurong.documents.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Our answers to incoming documents, from the first draft to issue. */
@Component
class Replies implements IncomingReplies {
    private final IncomingDocuments documents;
    private final Completing completing;
    private final DocumentTypes types;
    private final Trail trail;
    private final ReplyRows rows;

    Replies(IncomingDocuments documents, Completing completing, DocumentTypes types, Trail trail, ReplyRows rows) {
        this.documents = documents;
        this.completing = completing;
        this.types = types;
        this.trail = trail;
        this.rows = rows;
    }

    /** An answer; {@code mark} is null while it is not issued. */
    record Reply(
            UUID outgoing, @Nullable String mark, @Nullable LocalDate issuedOn) {}

    @Override
    public Answered facts(UUID incoming, Actor actor) {
        Incoming document = documents.visible(incoming, actor);
        String type = types.byCode(document.typeCode()).map(DocumentType::name).orElse("");
        return new Answered(
                document.id(),
                type,
                document.mark(),
                document.issuedOn(),
                document.sender(),
                document.senderName(),
                document.title(),
                document.urgency(),
                document.restricted(),
                document.due(),
                rows.documentId(incoming));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void drafting(UUID incoming, UUID outgoing, Actor by) {
        Incoming document = documents.visible(incoming, by);
        if (rows.link(incoming, outgoing, by)) {
            trail.tell(document, by, "reply-drafted", Map.of("reply", outgoing.toString()));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replied(UUID incoming, UUID outgoing, String mark, LocalDate issuedOn, Actor by) {
        Incoming document = documents
                .locked(incoming)
                .orElseThrow(() -> new NotVisibleException(new Subject(Incoming.KIND, incoming)));
        rows.link(incoming, outgoing, by);
        boolean issued = rows.issue(incoming, outgoing, mark, issuedOn);
        if (issued && document.state().after(IncomingMove.COMPLETE).isPresent()) {
            completing.complete(document, Completion.answered(outgoing, mark), by);
        }
    }

    /** Answers to a document, newest first. */
    List<Reply> of(UUID incoming) {
        return rows.of(incoming);
    }
}
