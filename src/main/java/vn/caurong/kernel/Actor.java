package vn.caurong.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The acting context every command carries: a person, in a post held, or in a post acted for under
 * a delegation.
 *
 * @param person who acts
 * @param post whose authority is used: the post held, or with {@code delegation} the post acted for
 * @param delegation the delegation in force, null when the person holds {@code post}
 * @param unit the unit of {@code post}
 * @param agency the agency of {@code unit}
 * @param roles what {@code post} is
 * @param name the person's full name, for sentences
 * @param title the post's title, for sentences
 */
public record Actor(
        UUID person,
        UUID post,
        @Nullable UUID delegation,
        UUID unit,
        UUID agency,
        Set<Role> roles,
        String name,
        String title) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** True when done in someone else's name; shown in plum everywhere. */
    public boolean actsForAnother() {
        return delegation != null;
    }
}
