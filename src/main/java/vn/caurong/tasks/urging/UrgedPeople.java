package vn.caurong.tasks.urging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/**
 * Whom a step is told to in one agency on one day: the lead and those who still have to coordinate, or
 * the next level up that somebody holds.
 */
final class UrgedPeople {
    private final Organization organization;
    private final LocalDate day;
    private final Map<UUID, Post> posts = new HashMap<>();
    private final Map<UUID, List<Post>> heads = new HashMap<>();

    UrgedPeople(UUID agency, Organization organization, LocalDate day) {
        this.organization = organization;
        this.day = day;
        organization.postsOf(agency, day).forEach(post -> posts.put(post.id(), post));
    }

    Stream<UrgedStep> of(OpenTask task, String step) {
        Stream<UrgedStep> beside = step.equals(Ladder.UP) ? Stream.empty() : held(task, step, task.coordinators());
        return Stream.concat(Stream.of(first(task, step)), beside);
    }

    /** Those of these posts that somebody holds. */
    Stream<UrgedStep> held(OpenTask task, String step, List<UUID> told) {
        return told.stream()
                .map(posts::get)
                .filter(post -> post != null && post.holder() != null)
                .map(post -> new UrgedStep(task, step, post.id(), post.holder()));
    }

    private UrgedStep first(OpenTask task, String step) {
        Post lead = posts.get(task.leadPost());
        boolean up = step.equals(Ladder.UP);
        if (!up && lead != null && lead.holder() != null) {
            return new UrgedStep(task, step, lead.id(), lead.holder());
        }
        @Nullable Post next = next(task);
        return next == null
                ? new UrgedStep(task, step, task.leadPost(), null)
                : new UrgedStep(task, step, next.id(), next.holder());
    }

    /** The first head above the lead whose post is held; a vacant one is passed over. */
    private @Nullable Post next(OpenTask task) {
        return heads.computeIfAbsent(task.leadUnit(), unit -> organization.headsOf(unit, day)).stream()
                .filter(head -> !head.id().equals(task.leadPost()))
                .filter(head -> head.holder() != null)
                .findFirst()
                .orElse(null);
    }
}
