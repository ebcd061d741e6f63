package vn.caurong.documents.outgoing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** The way of a draft: who checks it, then who signs it. */
record Route(List<Step> steps) {

    record Step(Duty duty, UUID post) {}

    /**
     * The head of the drafting unit always checks, being answerable for the words (Đ12.1), then
     * those the author adds (Đ12.2), then the signer approves by signing (Đ11.1). Nobody checks
     * what they wrote or are going to sign.
     *
     * @param posts of the agency today
     * @param added posts the author wants to check it too; ids from a form are never trusted
     * @throws RefusalException when an added post is not one that checks in this agency
     */
    static Route of(Post author, List<Post> posts, List<UUID> added, UUID signer) {
        Set<UUID> checking = new LinkedHashSet<>();
        unitHead(author, posts).forEach(head -> checking.add(head.id()));
        for (UUID post : added) {
            checking.add(checker(posts, post));
        }
        checking.remove(author.id());
        checking.remove(signer);
        return new Route(Stream.concat(
                        checking.stream().map(post -> new Step(Duty.REVIEW, post)),
                        Stream.of(new Step(Duty.SIGN, signer)))
                .toList());
    }

    Step first() {
        return steps.getFirst();
    }

    /** Posts an author may ask to check: heads of units and leaders. */
    static boolean mayCheck(Post post) {
        return post.role() == Role.UNIT_HEAD || post.role() == Role.LEADER;
    }

    private static Stream<Post> unitHead(Post author, List<Post> posts) {
        return posts.stream()
                .filter(post -> post.head() && post.unit().equals(author.unit()))
                .filter(post -> !author.unit().equals(author.agency()));
    }

    private static UUID checker(List<Post> posts, UUID wanted) {
        return posts.stream()
                .filter(post -> post.id().equals(wanted) && mayCheck(post))
                .map(Post::id)
                .findFirst()
                .orElseThrow(() -> new RefusalException(Refusal.of("outgoing.refused.foreignPost")));
    }
}
