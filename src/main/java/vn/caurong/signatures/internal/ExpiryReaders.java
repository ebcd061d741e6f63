package vn.caurong.signatures.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;

/** Whom the end of a certificate concerns: a person of their own, an agency's its keeper (or all its clerks) and administrators. */
@Component
record ExpiryReaders(Organization organization, Clock clock) {
    List<Assignee> of(SeenKey key) {
        UUID person = key.person();
        if (person != null) {
            return List.of(new Assignee.ToPerson(person));
        }
        List<Post> posts = organization.postsOf(key.agencyOrThrow(), Vietnam.today(clock));
        UUID keeper = key.keeper();
        Stream<Assignee> keeping = keeper == null ? of(posts, Role.CLERK) : Stream.of(new Assignee.ToPerson(keeper));
        return Stream.concat(keeping, of(posts, Role.ADMINISTRATOR)).toList();
    }

    private static Stream<Assignee> of(List<Post> posts, Role role) {
        return posts.stream().filter(post -> post.role() == role).map(post -> new Assignee.ToPost(post.id()));
    }
}
