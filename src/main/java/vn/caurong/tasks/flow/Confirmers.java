package vn.caurong.tasks.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.tasks.task.Task;

/**
 * Who confirms what was reported done and decides on deadlines: who gave it, but never the person who leads it,
 * reported it or asked for more time.
 * Where these are one, the next above who leads, then another leader of the agency, at last the head of
 * another unit.
 */
@Component
public record Confirmers(OwnWork own, Organization organization, Clock clock) {
    /** Somebody else confirms; the refusal says who. */
    Ruling ruling(Task task, UUID person) {
        return own.of(List.of(task.id()), person).isEmpty()
                ? Ruling.allowed()
                : refused(task, "tasks.refused.ownWork", "tasks.refused.ownWorkOnly");
    }

    /** Somebody else decides on its deadline; the refusal says who. */
    Ruling deadline(Task task, UUID person) {
        return time(task, person, "tasks.refused.ownDeadline");
    }

    /** The clock of one's own work is not stopped: more time is asked for, and somebody else decides. */
    Ruling puttingOff(Task task, UUID person) {
        return time(task, person, "tasks.refused.ownPutOff");
    }

    /** Of one's own work that is overdue: it would be late no more. */
    Ruling cancelling(Task task, UUID person) {
        return time(task, person, "tasks.refused.ownCancel");
    }

    /** Whose work it was keeps at most the deadline in force when it is given to that lead again. */
    Ruling givingAgain(Task task, UUID lead, Instant due, UUID person) {
        boolean more = lead.equals(task.leadPost()) && due.isAfter(task.due()) && own.deadline(task, person);
        return Ruling.unless(!more, "tasks.refused.ownAgain", Vietnam.write(task.due()));
    }

    private Ruling time(Task task, UUID person, String key) {
        return own.deadline(task, person) ? refused(task, key, "tasks.refused.ownDeadlineOnly") : Ruling.allowed();
    }

    private Ruling refused(Task task, String key, String nobody) {
        return another(task)
                .map(post -> organization.post(post, today()))
                .map(post -> Ruling.refused(key, PostNames.name(post), post.title()))
                .orElseGet(() -> Ruling.refused(nobody));
    }

    /** The post a report or a decision waits for; who gave it where nobody else is there yet. */
    public UUID post(Task task) {
        return another(task).orElse(task.giverPost());
    }

    private Optional<UUID> another(Task task) {
        List<UUID> asked = asked(task);
        Map<UUID, Set<UUID>> holders = organization.holdersOf(asked, today());
        Set<UUID> did = new HashSet<>(holders.getOrDefault(task.leadPost(), Set.of()));
        did.addAll(own.acted(task));
        return asked.stream()
                .filter(post -> !post.equals(task.leadPost()))
                .filter(post -> others(post, task, holders.getOrDefault(post, Set.of()), did))
                .findFirst();
    }

    /** What waits for a vacant post is seen by who answers for it. */
    private static boolean others(UUID post, Task task, Set<UUID> holders, Collection<UUID> did) {
        return holders.isEmpty() ? post.equals(task.giverPost()) : !did.containsAll(holders);
    }

    private List<UUID> asked(Task task) {
        LocalDate today = today();
        List<Post> posts = organization.postsOf(task.agency(), today);
        var asked = new ArrayList<>(List.of(task.giverPost(), task.leadPost()));
        Stream.of(
                        organization.headsOf(task.leadUnit(), today).stream(),
                        posts.stream().filter(post -> post.role() == Role.LEADER),
                        posts.stream().filter(post -> post.role() == Role.UNIT_HEAD))
                .flatMap(each -> each)
                .map(Post::id)
                .forEach(asked::add);
        return asked;
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
