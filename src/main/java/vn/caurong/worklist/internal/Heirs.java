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
 * successors none is guessed, nor one in another agency.
 */
@Component
class Heirs {
    private final Organization organization;
    private final Clock clock;

    Heirs(@Lazy Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Those of these posts that are no more today, with whoever goes on; whole agencies are left out. */
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
                        .findFirst());
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
