package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Each submission with the steps of its route as they were planned. */
@Repository
record Submissions(JdbcClient jdbc) {
    void submit(Outgoing document, Route route, String words, Actor by, Instant at) {
        jdbc.sql("""
                        insert into documents.outgoing_submission
                            (outgoing, round, content, words, person, post, at)
                        values (:outgoing, :round, :content, :words, :person, :post, :at)
                        """)
                .param("outgoing", document.id())
                .param("round", document.round())
                .param("content", document.content())
                .param("words", words)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", Timestamp.from(at))
                .update();
        int position = 0;
        for (Route.Step step : route.steps()) {
            position++;
            plan(document, position, step);
        }
    }

    private void plan(Outgoing document, int position, Route.Step step) {
        jdbc.sql("""
                        insert into documents.outgoing_step (outgoing, round, position, duty, post)
                        values (:outgoing, :round, :position, :duty, :post)
                        """)
                .param("outgoing", document.id())
                .param("round", document.round())
                .param("position", position)
                .param("duty", step.duty().name())
                .param("post", step.post())
                .update();
    }
}
