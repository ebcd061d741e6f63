package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.incoming.IncomingState.Move;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Our answers to incoming documents, from the first draft to issue. */
@Component
class Replies implements IncomingReplies {
    private static final RowMapper<Reply> ROWS = DataClassRowMapper.newInstance(Reply.class);

    private final IncomingDocuments documents;
    private final Completing completing;
    private final DocumentTypes types;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Replies(
            IncomingDocuments documents,
            Completing completing,
            DocumentTypes types,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.documents = documents;
        this.completing = completing;
        this.types = types;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
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
                documentId(incoming));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void drafting(UUID incoming, UUID outgoing, Actor by) {
        Incoming document = documents.visible(incoming, by);
        if (link(incoming, outgoing, by) == 1) {
            trail.tell(document, by, "reply-drafted", Map.of("reply", outgoing.toString()));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replied(UUID incoming, UUID outgoing, String mark, LocalDate issuedOn, Actor by) {
        Incoming document = documents
                .locked(incoming)
                .orElseThrow(() -> new NotVisibleException(new Subject(Incoming.KIND, incoming)));
        link(incoming, outgoing, by);
        int issued = jdbc.sql("""
                                update documents.incoming_reply set mark = :mark, issued_on = :day
                                where incoming = :in and outgoing = :out and mark is null
                                """)
                .param("mark", mark)
                .param("day", issuedOn)
                .param("in", incoming)
                .param("out", outgoing)
                .update();
        if (issued == 1 && document.state().after(Move.COMPLETE).isPresent()) {
            completing.complete(document, Completion.answered(outgoing, mark), by);
        }
    }

    /** Answers to a document, newest first. */
    List<Reply> of(UUID incoming) {
        return jdbc.sql("""
                        select outgoing, mark, issued_on from documents.incoming_reply
                        where incoming = :id order by begun_at desc
                        """).param("id", incoming).query(ROWS).list();
    }

    private int link(UUID incoming, UUID outgoing, Actor by) {
        return jdbc.sql("""
                        insert into documents.incoming_reply (incoming, outgoing, begun_by, begun_at)
                        values (:in, :out, :by, :now) on conflict do nothing
                        """)
                .param("in", incoming)
                .param("out", outgoing)
                .param("by", by.person())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private @Nullable String documentId(UUID incoming) {
        return jdbc.sql("select document_id from documents.incoming where id = :id")
                .param("id", incoming)
                .query((row, n) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
