package vn.caurong.organization.authority;

import static vn.caurong.kernel.Ruling.unless;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/** Handing one's work on for a time (core, "Delegation"). */
final class DelegationRules {
    private DelegationRules() {}

    /**
     * A delegation about to be entered; its columns are those of {@code Authorities.Delegation}.
     */
    record Proposed(UUID toPerson, Set<String> duties, String basis, boolean restricted, Instant from, Instant to) {}

    /**
     * @param held posts the receiver holds
     */
    static Ruling mayDelegate(Actor giver, Proposed given, List<Post> held) {
        // not transitive: one who acts for another has nothing of their own to hand on
        return unless(!giver.actsForAnother(), "organization.refused.passedOn")
                .and(() -> receiver(giver, given, held))
                .and(() -> unless(!given.basis().isBlank(), "organization.refused.basis"))
                .and(() -> unless(given.from().isBefore(given.to()), "organization.refused.period"))
                // NĐ 30/2020 Đ13: signing needs a signing authority, never a delegation of work
                .and(() -> unless(!given.duties().contains("SIGN"), "organization.refused.delegatedSigning"));
    }

    private static Ruling receiver(Actor giver, Proposed given, List<Post> held) {
        return unless(!given.toPerson().equals(giver.person()), "organization.refused.ownHolder")
                .and(() -> unless(
                        held.stream().noneMatch(post -> post.id().equals(giver.post())),
                        "organization.refused.ownHolder"))
                .and(() -> unless(held.stream().anyMatch(post -> works(post, giver)), "organization.refused.stranger"));
    }

    /** In the giver's agency, and not only as an administrator, who never reads work. */
    private static boolean works(Post post, Actor giver) {
        return post.agency().equals(giver.agency()) && post.role() != Role.ADMINISTRATOR;
    }
}
