package vn.caurong.tasks.flow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.tasks.task.Task;
import vn.caurong.worklist.WorkList;

/**
 * The post somebody else than who did the work is found in: who gave it, the next above who leads, then
 * another leader of the agency, at last the head of another unit.
 */
@Component
record NextAbove(Organization organization, WorkList worklist, Clock clock) {
    /**
     * @param acted people who did the work, besides who holds the post that leads
     */
    Optional<UUID> of(Task task, Set<UUID> acted) {
        List<UUID> asked = asked(task);
        Map<UUID, Set<UUID>> holders = organization.holdersOf(asked, today());
        Set<UUID> did = new HashSet<>(holders.getOrDefault(task.leadPost(), Set.of()));
        did.addAll(acted);
        return asked.stream()
                .filter(post -> !post.equals(task.leadPost()))
                .filter(post -> others(holders.containsKey(post) ? holders.get(post) : answering(post, task), did))
                .findFirst();
    }

    private static boolean others(Set<UUID> people, Set<UUID> did) {
        return !did.containsAll(people);
    }

    /** What waits for who gave it is seen by who answers for that post while it is vacant; nobody else is asked so. */
    private Set<UUID> answering(UUID post, Task task) {
        Set<UUID> people = new HashSet<>();
        if (post.equals(task.giverPost())) {
            List<UUID> posts = worklist.answeringFor(post, task.agency());
            organization.holdersOf(posts, today()).values().forEach(people::addAll);
        }
        return people;
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
