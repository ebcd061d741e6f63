package vn.caurong.organization.posts;

import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed of a post.
 *
 * @param role name of a {@link vn.caurong.kernel.Role}
 * @param head anything but empty: it answers for the unit
 */
public record PostForm(String title, String role, String head, String from, String basis) {
    public PostForm(
            @Nullable String title,
            @Nullable String role,
            @Nullable String head,
            @Nullable String from,
            @Nullable String basis) {
        this.title = Typed.line(title);
        this.role = Typed.line(role);
        this.head = Typed.line(head);
        this.from = Typed.line(from);
        this.basis = Typed.line(basis);
    }

    boolean answers() {
        return !head.isEmpty();
    }
}
