package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** The posts of an agency today, asked the way outgoing documents ask. */
@Component
record AgencyPosts(Organization organization, Clock clock) {
    List<Post> of(UUID agency) {
        return organization.postsOf(agency, Vietnam.today(clock));
    }

    /**
     * Văn thư of the agency.
     *
     * @throws RefusalException when it has none
     */
    List<Post> clerks(UUID agency) {
        List<Post> clerks =
                of(agency).stream().filter(post -> post.role() == Role.CLERK).toList();
        if (clerks.isEmpty()) {
            throw new RefusalException(Refusal.of("outgoing.refused.noClerk"));
        }
        return clerks;
    }

    /** Their posts. */
    List<UUID> clerkIds(UUID agency) {
        return clerks(agency).stream().map(Post::id).toList();
    }

    Post own(UUID agency, UUID post) {
        return find(of(agency), post);
    }

    /**
     * One of the posts: an id from a form is never trusted.
     *
     * @throws RefusalException when it is not among them
     */
    static Post find(List<Post> posts, UUID wanted) {
        return posts.stream()
                .filter(post -> post.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RefusalException(Refusal.of("outgoing.refused.foreignPost")));
    }

    /** Who holds it, or its title while vacant. */
    static String name(Post post) {
        String holder = post.holderName();
        return holder == null ? post.title() : holder;
    }
}
