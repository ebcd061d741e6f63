package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.incoming.Replies.Reply;
import vn.caurong.kernel.Actor;

/** Answers to incoming documents, in their table. */
@Repository
record ReplyRows(JdbcClient jdbc, Clock clock) {
    private static final RowMapper<Reply> ROWS = DataClassRowMapper.newInstance(Reply.class);

    /** Answers to a document, newest first. */
    List<Reply> of(UUID incoming) {
        return jdbc.sql("""
                        select outgoing, mark, issued_on from documents.incoming_reply
                        where incoming = :id order by begun_at desc
                        """).param("id", incoming).query(ROWS).list();
    }

    /** Whether it was not linked yet. */
    boolean link(UUID incoming, UUID outgoing, Actor by) {
        return jdbc.sql("""
                        insert into documents.incoming_reply (incoming, outgoing, begun_by, begun_at)
                        values (:in, :out, :by, :now) on conflict do nothing
                        """)
                        .param("in", incoming)
                        .param("out", outgoing)
                        .param("by", by.person())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** The sender's identifier of it (QCVN 102:2016), null when it came on paper. */
    @Nullable
    String documentId(UUID incoming) {
        return jdbc.sql("select document_id from documents.incoming where id = :id")
                .param("id", incoming)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    /** Whether it had no number yet. */
    boolean issue(UUID incoming, UUID outgoing, String mark, LocalDate issuedOn) {
        return jdbc.sql("""
                                update documents.incoming_reply set mark = :mark, issued_on = :day
                                where incoming = :in and outgoing = :out and mark is null
                                """)
                        .param("mark", mark)
                        .param("day", issuedOn)
                        .param("in", incoming)
                        .param("out", outgoing)
                        .update()
                == 1;
    }
}
