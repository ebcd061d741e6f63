package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Every time a document was presented, passed on, sent back or forwarded. */
@Repository
record Presentations(JdbcClient jdbc, Clock clock) {
    /** One of them; {@code kind} as the table names it. */
    record Row(
            UUID incoming,
            String kind,
            @Nullable UUID to,
            String words,
            @Nullable UUID rule) {}

    void add(Row row, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_presentation
                            (id, incoming, kind, to_post, words, rule, by_person, by_post, at)
                        values (:id, :incoming, :kind, :to, :words, :rule, :person, :post, :at)
                        """)
                .param("id", Ids.next())
                .param("incoming", row.incoming())
                .param("kind", row.kind())
                .param("to", row.to())
                .param("words", row.words())
                .param("rule", row.rule())
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** True when it went out by standing rule last, so that no leader directed it. */
    boolean forwarded(UUID incoming) {
        return jdbc.sql("""
                        select kind = 'FORWARDED' from documents.incoming_presentation
                        where incoming = :id order by at desc, id desc limit 1
                        """)
                .param("id", incoming)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The leader's post it was presented to last. */
    Optional<UUID> lastLeader(UUID incoming) {
        return jdbc.sql("""
                        select to_post from documents.incoming_presentation
                        where incoming = :id and to_post is not null order by at desc limit 1
                        """)
                .param("id", incoming)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }
}
