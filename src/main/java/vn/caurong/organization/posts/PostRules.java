package vn.caurong.organization.posts;

import static vn.caurong.kernel.Ruling.unless;

import java.util.Arrays;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;

/** Which posts a unit may have. */
final class PostRules {
    private static final int LONGEST_TITLE = 120;

    private PostRules() {}

    /**
     * @param ofAgency the post stands in the agency itself, not in one of its units
     */
    static Ruling mayBe(PostForm form, boolean ofAgency) {
        return unless(
                        form.title().length() >= 2 && form.title().length() <= LONGEST_TITLE,
                        "organization.refused.postTitle",
                        LONGEST_TITLE)
                .and(() -> unless(known(form.role()), "organization.refused.role", form.role()))
                .and(() -> unless(
                        ofAgency || Role.valueOf(form.role()) != Role.LEADER, "organization.refused.leaderInUnit"))
                .and(() -> unless(!form.answers() || leads(form.role()), "organization.refused.headRole"));
    }

    private static boolean known(String role) {
        return Arrays.stream(Role.values()).anyMatch(each -> each.name().equals(role));
    }

    private static boolean leads(String role) {
        return role.equals(Role.LEADER.name()) || role.equals(Role.UNIT_HEAD.name());
    }
}
