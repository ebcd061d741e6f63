package vn.caurong.worklist.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Authorities.Standing;
import vn.caurong.organization.Post;

/**
 * Whose items a person sees now, and as what.
 *
 * @param standing posts held and delegations in force now
 * @param vacant vacant posts the person answers for
 * @param restrictedVacant other vacant posts of the agency the person heads: their restricted items
 *     have no other reader
 * @param left people who left the person's agency with items of the person's units
 */
record Reach(UUID person, Standing standing, List<Post> vacant, List<Post> restrictedVacant, List<UUID> left) {

    boolean holds(UUID post) {
        return standing.holds(post);
    }

    /** The post of somebody else whose items are in reach. */
    Optional<Post> post(UUID id) {
        return Stream.of(standing.delegated(), vacant, restrictedVacant)
                .flatMap(List::stream)
                .filter(post -> post.id().equals(id))
                .findFirst();
    }

    /** The delegation that covers a duty of a post. */
    Optional<Delegation> delegation(UUID post, String duty) {
        return standing.delegations().stream()
                .filter(d -> d.fromPost().equals(post) && covers(d, duty))
                .findFirst();
    }

    static boolean covers(Delegation delegation, String duty) {
        return duties(delegation).contains(duty);
    }

    String[] postIds() {
        return ids(standing.posts());
    }

    String[] vacantIds() {
        return ids(vacant);
    }

    String[] restrictedVacantIds() {
        return ids(restrictedVacant);
    }

    String[] delegatedPosts() {
        return texts(standing.delegations().stream().map(Delegation::fromPost));
    }

    String[] leftIds() {
        return texts(left.stream());
    }

    String[] agencies() {
        return texts(standing.posts().stream().map(Post::agency));
    }

    /** {@code post:DUTY} of everything delegated. */
    String[] delegatedDuties() {
        return standing.delegations().stream().flatMap(Reach::keys).distinct().toArray(String[]::new);
    }

    private static Stream<String> keys(Delegation delegation) {
        return duties(delegation).stream().map(duty -> delegation.fromPost() + ":" + duty);
    }

    private static Set<String> duties(Delegation delegation) {
        if (delegation.duties().isEmpty()) {
            return WorkListConfiguration.DELEGABLE;
        }
        var duties = new java.util.HashSet<>(delegation.duties());
        duties.retainAll(WorkListConfiguration.DELEGABLE);
        return duties;
    }

    private static String[] ids(List<Post> posts) {
        return texts(posts.stream().map(Post::id));
    }

    /** As text, because the driver binds arrays of text only. */
    private static String[] texts(Stream<UUID> ids) {
        return ids.map(UUID::toString).distinct().toArray(String[]::new);
    }
}
