package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** The posts of an agency today, asked the way incoming documents ask. */
@Component
record Posts(Organization organization, Clock clock) {
    List<Post> of(UUID agency) {
        return organization.postsOf(agency, Vietnam.today(clock));
    }

    /** Văn thư of the agency. */
    List<Post> clerks(UUID agency) {
        return of(agency).stream().filter(post -> post.role() == Role.CLERK).toList();
    }

    /** Head of the agency and deputies. */
    List<Post> leaders(UUID agency) {
        return of(agency).stream().filter(post -> post.role() == Role.LEADER).toList();
    }

    /**
     * The post that answers for a unit.
     *
     * @throws RefusalException when the unit has none
     */
    Post head(UUID agency, UUID unit) {
        return of(agency).stream()
                .filter(post -> post.unit().equals(unit) && post.head())
                .findFirst()
                .orElseThrow(() -> new RefusalException("incoming.refused.noHead"));
    }

    /**
     * A post of this agency: an id from a form is never trusted.
     *
     * @throws RefusalException when it is not one of the agency's
     */
    Post own(UUID agency, UUID post) {
        return of(agency).stream()
                .filter(each -> each.id().equals(post))
                .findFirst()
                .orElseThrow(() -> new RefusalException("incoming.refused.foreignPost"));
    }

    /** A leader of this agency. */
    Post leader(UUID agency, UUID post) {
        Post found = own(agency, post);
        if (found.role() != Role.LEADER) {
            throw new RefusalException("incoming.refused.notLeader");
        }
        return found;
    }

    /** Who holds it, or its title while vacant. */
    static String name(Post post) {
        String holder = post.holderName();
        return holder == null ? post.title() : holder;
    }

    /** Name of a post's holder, for where a document is now. */
    String nameOf(UUID agency, UUID post) {
        return name(own(agency, post));
    }

    String unitName(UUID unit) {
        return organization.unit(unit).shortName();
    }
}
