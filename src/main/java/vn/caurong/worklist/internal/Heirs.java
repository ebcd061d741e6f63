package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * Who goes on with the work of a post that is no more: the head of its unit, of a dissolved unit
 * the head of its one successor, else the head of the agency (core, "Work items"). Of several
 * successors none is guessed. Of an agency that is no more it is the head of the agency that goes on
 * with its work.
 */
@Component
class Heirs {
    private final Organization organization;
    private final Clock clock;

    Heirs(@Lazy Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Those of these posts that are no more today, with whoever goes on. */
    Map<Post, Post> of(List<UUID> posts) {
        LocalDate today = Vietnam.today(clock);
        var agencies = new HashMap<UUID, List<Post>>();
        var heirs = new HashMap<Post, Post>();
        for (UUID id : posts) {
            Post post = organization.post(id, today);
            List<Post> present = agencies.computeIfAbsent(post.agency(), agency -> organization.postsOf(agency, today));
            if (!has(present, id)) {
                heir(post, present, today).ifPresent(heir -> heirs.put(post, heir));
            }
        }
        return heirs;
    }

    /** What a post is called where its unit no longer says so. */
    String nameOf(Post former) {
        return former.title() + ", " + organization.unit(former.unit()).name();
    }

    /** The head's post, held or vacant. */
    private Optional<Post> heir(Post former, List<Post> present, LocalDate day) {
        return unit(former, day)
                .flatMap(unit -> organization.headsOf(unit, day).stream()
                        .filter(head -> has(present, head.id()))
                        .findFirst())
                .or(() -> present.stream()
                        .filter(post -> post.head() && post.unit().equals(post.agency()))
                        .findFirst())
                .or(() -> present.isEmpty() ? headOfHeir(former.agency(), day) : Optional.empty());
    }

    /** The head's post in the agency that goes on with an agency that is no more. */
    Optional<Post> headOfHeir(UUID agency, LocalDate day) {
        return organization
                .heirOf(agency, day)
                .flatMap(heir -> organization.headsOf(heir.id(), day).stream().findFirst());
    }

    /** Of these agencies those that are no more, each with the head's post of who goes on. */
    Map<UUID, Post> ofAgencies(List<UUID> agencies) {
        LocalDate today = Vietnam.today(clock);
        var heirs = new HashMap<UUID, Post>();
        for (UUID agency : agencies) {
            if (organization.unitsOf(agency, today).isEmpty()) {
                headOfHeir(agency, today).ifPresent(head -> heirs.put(agency, head));
            }
        }
        return heirs;
    }

    /** The post's own unit when only the post ended, else the one unit that goes on. */
    private Optional<UUID> unit(Post former, LocalDate day) {
        boolean stands = organization.unitsOf(former.agency(), day).stream()
                .anyMatch(unit -> unit.id().equals(former.unit()));
        if (stands) {
            return Optional.of(former.unit());
        }
        List<Unit> successors = organization.successorsOf(former.unit(), day);
        return successors.size() == 1 ? Optional.of(successors.getFirst().id()) : Optional.empty();
    }

    private static boolean has(List<Post> posts, UUID id) {
        return posts.stream().anyMatch(post -> post.id().equals(id));
    }
}
