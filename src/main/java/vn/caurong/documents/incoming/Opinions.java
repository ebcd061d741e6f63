package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Ruling;

/** Words of those who work on a document, as they were said. */
@Repository
record Opinions(JdbcClient jdbc, Clock clock) {
    /**
     * @param kind OPINION or PART_DONE
     */
    void add(Incoming document, String kind, String words, Actor actor) {
        Ruling.unless(!words.isBlank(), "incoming.refused.opinionEmpty")
                .and(() -> Ruling.unless(words.length() <= 4000, "incoming.refused.wordsLong", 4000))
                .orThrow();
        jdbc.sql("""
                        insert into documents.incoming_opinion
                            (id, incoming, kind, words, by_person, by_post, at)
                        values (:id, :incoming, :kind, :words, :person, :post, :at)
                        """)
                .param("id", Ids.next())
                .param("incoming", document.id())
                .param("kind", kind)
                .param("words", words.strip())
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
