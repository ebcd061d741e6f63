package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** The clerks of an agency, who see to what it sends and receives. */
@Component
record SendersClerks(Organization organization, Clock clock) {
    List<Post> of(UUID agency) {
        return organization.postsOf(agency, Vietnam.today(clock)).stream()
                .filter(post -> post.role() == Role.CLERK)
                .toList();
    }
}
