package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holding a post.
 *
 * @param where the unit's name, with the agency's when it is a unit inside one
 * @param to last day, null while open
 */
public record HoldingRow(
        UUID id,
        UUID person,
        String name,
        UUID post,
        String title,
        String where,
        UUID agency,
        boolean main,
        LocalDate from,
        @Nullable LocalDate to) {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean over(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
