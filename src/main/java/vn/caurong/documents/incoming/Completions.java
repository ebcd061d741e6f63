package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** How documents were settled; what is taken back stays written and is no longer live. */
@Repository
record Completions(JdbcClient jdbc, Clock clock) {
    /** Settled by whom, when; {@code reply} is null when no answer of ours did it. */
    record Settled(UUID by, Instant at, @Nullable UUID reply) {}

    void add(UUID id, Completion completion, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_completion (id, incoming, words, reply,
                            reply_mark, no_reply_why, by_person, by_post, at)
                        values (:completion, :id, :words, :reply, :mark, nullif(:why, ''), :person, :post, :at)
                        """)
                .param("completion", Ids.next())
                .param("id", id)
                .param("words", completion.words())
                .param("reply", completion.reply())
                .param("mark", completion.replyMark())
                .param("why", completion.noReplyWhy())
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Settled> live(UUID id) {
        return jdbc.sql("""
                        select by_person, at, reply from documents.incoming_completion
                        where incoming = :id and live
                        """)
                .param("id", id)
                .query((row, n) -> new Settled(
                        row.getObject("by_person", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("reply", UUID.class)))
                .optional();
    }

    void takeBack(UUID id) {
        jdbc.sql("update documents.incoming_completion set live = false where incoming = :id and live")
                .param("id", id)
                .update();
    }
}
