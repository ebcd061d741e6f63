package vn.caurong.documents.incoming;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Actor;

/**
 * A document of restricted circulation (hạn chế): from now on only those with a duty, the clerks
 * who received it and the head of the agency see it (core, "Who may see a subject").
 */
@Component
class Restricting {
    private final Posts posts;
    private final Access access;
    private final JdbcClient jdbc;

    Restricting(Posts posts, Access access, JdbcClient jdbc) {
        this.posts = posts;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** In the caller's transaction, while only clerks have had a duty. */
    void restrict(Incoming document, Actor actor) {
        jdbc.sql("update documents.incoming set restricted = true where id = :id")
                .param("id", document.id())
                .update();
        List<Principal.Post> clerks = posts.clerks(document.agency()).stream()
                .map(clerk -> new Principal.Post(clerk.id()))
                .toList();
        access.restrict(document.subject(), clerks, actor);
    }
}
