package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** In whose lists the items of a post stand at this moment. */
@Component
class Watchers {
    private final Organization organization;
    private final Authorities authorities;
    private final Reaches reaches;
    private final Clock clock;

    Watchers(@Lazy Organization organization, @Lazy Authorities authorities, Reaches reaches, Clock clock) {
        this.organization = organization;
        this.authorities = authorities;
        this.reaches = reaches;
        this.clock = clock;
    }

    Of of(Collection<UUID> posts) {
        var people = new HashMap<UUID, Set<UUID>>(organization.holdersOf(posts, Vietnam.today(clock)));
        for (UUID post : posts) {
            people.computeIfAbsent(post, this::answering);
        }
        List<Delegation> delegations =
                posts.isEmpty() ? List.of() : authorities.delegationsFrom(posts, clock.instant());
        return new Of(people, delegations);
    }

    /** Nobody holds it: those who answer for it. */
    private Set<UUID> answering(UUID id) {
        Post post = organization.post(id, Vietnam.today(clock));
        var answering = reaches.vacancies(post.agency()).answeringFor(post.unit());
        var people = new HashSet<UUID>();
        organization.holdersOf(answering, Vietnam.today(clock)).values().forEach(people::addAll);
        return people;
    }

    /**
     * @param people holders of each post, or who answers for it
     * @param delegations from these posts in force
     */
    record Of(Map<UUID, Set<UUID>> people, List<Delegation> delegations) {
        /** Those who find a duty of the post in their list. */
        Set<UUID> of(UUID post, String duty) {
            var all = new HashSet<>(Objects.requireNonNullElse(people.get(post), Set.of()));
            delegations.stream()
                    .filter(d -> d.fromPost().equals(post) && Reach.covers(d, duty))
                    .map(Delegation::toPerson)
                    .forEach(all::add);
            return all;
        }

        Set<UUID> everybody() {
            var all = new HashSet<UUID>();
            people.values().forEach(all::addAll);
            delegations.stream().map(Delegation::toPerson).forEach(all::add);
            return all;
        }
    }
}
