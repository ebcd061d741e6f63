package vn.caurong.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Role;

/**
 * A chức danh at a unit, with who holds it on the day asked. A vacant post keeps its work.
 *
 * @param title {@code Phó Giám đốc Sở}
 * @param head true for the one post that answers for the unit (director, head of division)
 * @param holder the main holder's person id, null when vacant
 * @param holderName full name, null when vacant
 */
public record Post(
        UUID id,
        UUID unit,
        UUID agency,
        String title,
        Role role,
        boolean head,
        @Nullable UUID holder,
        @Nullable String holderName) {}
