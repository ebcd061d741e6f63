package vn.caurong.tasks.flow;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.identity.Standings;
import vn.caurong.organization.Post;
import vn.caurong.tasks.task.Task;

/** Whose work a task is: of who holds the post that leads it, and of who reported it done. */
@Repository
public record OwnWork(JdbcClient jdbc, Standings standings) {
    private static final String REPORTER = """
            select r.by_person from tasks.report r
            where r.task = t.id and r.kind = 'DONE' order by r.at desc, r.id desc limit 1
            """;

    /** Those of these tasks that are this person's own work, in whatever post the person acts. */
    public Set<UUID> of(Collection<UUID> tasks, UUID person) {
        if (tasks.isEmpty()) {
            return Set.of();
        }
        UUID[] posts = standings.of(person).posts().stream().map(Post::id).toArray(UUID[]::new);
        return jdbc.sql("select t.id from tasks.task t where t.id = any(:tasks) and (t.lead_post = any(:posts) or ("
                        + REPORTER + ") = :person)")
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("posts", posts)
                .param("person", person)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Who reported it done last. */
    Optional<UUID> reporter(Task task) {
        return jdbc.sql("select (" + REPORTER + ") from tasks.task t where t.id = ?")
                .param(task.id())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }
}
