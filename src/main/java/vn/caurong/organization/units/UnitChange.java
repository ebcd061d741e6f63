package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new name or place in the tree from a day.
 *
 * @param formerName the name until then, null while the day has not come
 */
public record UnitChange(
        UUID id,
        LocalDate day,
        String name,
        String notation,
        String basis,
        @Nullable String formerName) {}
