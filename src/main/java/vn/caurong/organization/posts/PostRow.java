package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post with its days.
 *
 * @param role name of its role
 * @param to last day, null while open
 */
public record PostRow(
        UUID id,
        UUID unit,
        UUID agency,
        String unitName,
        String title,
        String role,
        boolean head,
        LocalDate from,
        @Nullable LocalDate to) {}
