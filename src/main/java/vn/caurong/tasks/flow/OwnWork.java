package vn.caurong.tasks.flow;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.identity.Standings;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Post;
import vn.caurong.tasks.task.Task;
import vn.caurong.worklist.Duty;

/**
 * Whose work a task is: of who holds the post that leads it, of who reported it done, and of who asked for
 * more time while nobody decided.
 */
@Repository
public record OwnWork(JdbcClient jdbc, Standings standings, Authorities authorities, Clock clock) {
    private static final String ACTED = """
            (select r.by_person from tasks.report r
              where r.task = t.id and r.kind = 'DONE' order by r.at desc, r.id desc limit 1)
            union all select e.by_person from tasks.extension e where e.task = t.id and e.decision is null
            """;

    /** Those of these tasks that are this person's own work, in whatever post the person acts. */
    public Set<UUID> of(Collection<UUID> tasks, UUID person) {
        if (tasks.isEmpty()) {
            return Set.of();
        }
        UUID[] posts = standings.of(person).posts().stream().map(Post::id).toArray(UUID[]::new);
        return jdbc.sql(
                        "select t.id from tasks.task t where t.id = any(:tasks) and (t.lead_post = any(:posts) or :person in ("
                                + ACTED + "))")
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("posts", posts)
                .param("person", person)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Besides, for a deadline: whoever stands in for the lead now has it as their own. */
    public boolean deadline(Task task, UUID person) {
        return standings.of(person).delegations().stream()
                        .filter(each -> each.fromPost().equals(task.leadPost()))
                        .anyMatch(OwnWork::works)
                || !of(List.of(task.id()), person).isEmpty();
    }

    /** For a deadline: who acted for the lead, and who stands in for the lead now. */
    Set<UUID> standing(Task task) {
        Set<UUID> standing = new HashSet<>(acted(task));
        authorities.delegationsFrom(List.of(task.leadPost()), clock.instant()).stream()
                .filter(OwnWork::works)
                .map(Delegation::toPerson)
                .forEach(standing::add);
        return standing;
    }

    private static boolean works(Delegation delegation) {
        return delegation.duties().isEmpty() || delegation.duties().contains(Duty.PROCESS.name());
    }

    /** Who acted for the lead. */
    Set<UUID> acted(Task task) {
        return jdbc.sql("select a.by_person from tasks.task t, lateral (" + ACTED + ") a where t.id = ?")
                .param(task.id())
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }
}
