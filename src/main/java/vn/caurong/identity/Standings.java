package vn.caurong.identity;

import java.util.List;
import java.util.UUID;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Post;

/** What people are and may stand in for at this moment; read once per request and person. */
public interface Standings {
    /** Asked now: a post lost a moment ago is not in it any more. */
    Standing of(UUID person);

    /**
     * @param posts held today, the main one first
     * @param delegations to the person in force now
     */
    record Standing(List<Post> posts, List<Delegation> delegations) {
        public boolean holds(UUID post) {
            return posts.stream().anyMatch(held -> held.id().equals(post));
        }
    }
}
