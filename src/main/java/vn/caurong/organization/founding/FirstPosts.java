package vn.caurong.organization.founding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.posts.AddingPosts;
import vn.caurong.organization.posts.PostForm;

/** The first posts of a new agency, each with who holds it. */
@Component
record FirstPosts(AddingPosts posts, FirstPeople people) {
    In in(UUID agency, UUID office, FoundingForm form, Actor by) {
        return new In(this, agency, office, form, by);
    }

    /** The posts of one agency. */
    record In(FirstPosts first, UUID agency, UUID office, FoundingForm form, Actor by) {
        UUID head() {
            return held(agency, form.headTitle(), Role.LEADER, "x", form.head());
        }

        UUID deputy() {
            return held(agency, form.deputyTitle(), Role.LEADER, "", form.deputy());
        }

        UUID clerk() {
            return held(office, "Văn thư", Role.CLERK, "", form.clerk());
        }

        UUID administrator() {
            return held(office, "Quản trị hệ thống", Role.ADMINISTRATOR, "", form.admin());
        }

        private UUID held(UUID unit, String title, Role role, String head, String person) {
            var post = new PostForm(title, role.name(), head, form.from(), form.basis());
            UUID id = first.posts().add(unit, post, by);
            first.people().hold(agency, person, id, form.from(), by);
            return id;
        }
    }
}
