package vn.caurong.exchange.administration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency reached through a partner.
 *
 * @param inside it stands in the tree
 * @param to last day, null while open
 */
public record ReachRow(
        UUID id,
        UUID partner,
        String code,
        String name,
        boolean inside,
        LocalDate from,
        @Nullable LocalDate to) {}
