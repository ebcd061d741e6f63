package vn.caurong.tasks.urging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/**
 * Whom a step is told to in one agency at one time: the lead and those who still have to coordinate with who stands
 * in for them in just that, or the next level up that somebody holds. Where nobody is there, nobody: who comes later is
 * told then.
 */
final class UrgedPeople {
    private final Organization organization;
    private final Authorities authorities;
    private final Instant now;
    private final LocalDate day;
    private final Map<UUID, Post> posts = new LinkedHashMap<>();
    private final Map<UUID, List<Post>> heads = new HashMap<>();
    private final Map<UUID, List<UUID>> answering = new HashMap<>();
    private @Nullable List<Delegation> delegations;

    UrgedPeople(UUID agency, Organization organization, Authorities authorities, Instant now) {
        this.organization = organization;
        this.authorities = authorities;
        this.now = now;
        day = Vietnam.date(now);
        organization.postsOf(agency, day).forEach(post -> posts.put(post.id(), post));
    }

    Stream<UrgedStep> of(OpenTask task, Reached step) {
        Stream<UrgedStep> first = first(task, step).map(post -> UrgedStep.to(task, step, post));
        return step.step().equals(Ladder.UP)
                ? first
                : Stream.of(
                                first,
                                standingIn(task, step, task.leadPost(), Duty.PROCESS),
                                held(task, step, task.coordinators(), Duty.COORDINATE))
                        .flatMap(each -> each);
    }

    /** Those of these posts that somebody holds, with who does this duty for them. */
    Stream<UrgedStep> held(OpenTask task, Reached step, List<UUID> told, Duty duty) {
        return told.stream()
                .map(posts::get)
                .filter(post -> post != null && held(post))
                .flatMap(post -> Stream.concat(
                        Stream.of(UrgedStep.to(task, step, post)), standingIn(task, step, post.id(), duty)));
    }

    /**
     * Posts that answer for a post; none while somebody holds it.
     *
     * @param asked of a vacant post, once
     */
    List<UUID> answering(UUID post, Function<UUID, List<UUID>> asked) {
        Post known = posts.get(post);
        return known == null || held(known) ? List.of() : answering.computeIfAbsent(post, asked);
    }

    /** Told in their own post: each step is told once to a post. */
    private Stream<UrgedStep> standingIn(OpenTask task, Reached step, UUID post, Duty duty) {
        return delegations().stream()
                .filter(each -> each.fromPost().equals(post)
                        && (each.duties().isEmpty() || each.duties().contains(duty.name())))
                .flatMap(this::own)
                .map(own -> UrgedStep.to(task, step, own));
    }

    private Stream<Post> own(Delegation delegation) {
        return posts.values().stream()
                .filter(own -> delegation.toPerson().equals(own.holder()))
                .limit(1);
    }

    /** What decides who is told: which posts somebody holds, and who stands in for them; see {@link Circumstances}. */
    Stream<String> facts() {
        return Stream.concat(
                posts.values().stream()
                        .filter(post -> above(post) || post.holder() == null)
                        .map(post -> (above(post) ? "above:" : Circumstances.OF_POST) + post.id() + ":"
                                + (post.holder() == null ? "vacant" : "held")),
                delegations().stream()
                        .flatMap(each -> own(each)
                                .map(own -> Circumstances.OF_POST + each.fromPost() + ":" + own.id() + ":"
                                        + new TreeSet<>(each.duties()))));
    }

    private List<Delegation> delegations() {
        if (delegations == null) {
            delegations = authorities.delegationsFrom(posts.keySet(), now);
        }
        return delegations;
    }

    private Stream<Post> first(OpenTask task, Reached step) {
        @Nullable Post lead = posts.get(task.leadPost());
        return lead != null && held(lead) && !step.step().equals(Ladder.UP) ? Stream.of(lead) : next(task, lead);
    }

    /**
     * The first head above the lead whose post is held; a vacant one is passed over. While nobody heads the agency,
     * its leaders, who answer for other work then too; above who does head it is nobody.
     */
    private Stream<Post> next(OpenTask task, @Nullable Post lead) {
        List<Post> above = heads.computeIfAbsent(task.leadUnit(), unit -> organization.headsOf(unit, day)).stream()
                .filter(head -> !head.id().equals(task.leadPost()) && held(head))
                .limit(1)
                .toList();
        return !above.isEmpty() || (lead != null && held(lead) && headsAgency(lead))
                ? above.stream()
                : posts.values().stream()
                        .filter(post -> post.role() == Role.LEADER)
                        .filter(post -> !post.id().equals(task.leadPost()) && held(post));
    }

    private static boolean headsAgency(Post post) {
        return post.head() && post.unit().equals(post.agency());
    }

    /** Who holds it may be told of what others lead, and of all of an agency. */
    private static boolean above(Post post) {
        return post.head() || post.role() == Role.LEADER;
    }

    private static boolean held(Post post) {
        return post.holder() != null;
    }
}
