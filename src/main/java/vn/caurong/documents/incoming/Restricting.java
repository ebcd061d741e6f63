package vn.caurong.documents.incoming;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;

/**
 * A document of restricted circulation (hạn chế): from now on only those with a duty, the clerks
 * who received it among them, and the head of the agency see it (core, "Who may see a subject").
 */
@Component
record Restricting(Access access, JdbcClient jdbc) {
    /** In the caller's transaction. */
    void restrict(Incoming document, Actor actor) {
        jdbc.sql("update documents.incoming set restricted = true where id = :id")
                .param("id", document.id())
                .update();
        access.restrict(document.subject(), actor);
    }
}
