package vn.caurong.organization.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal as a page shows it.
 *
 * @param who full name, empty for the system
 * @param act its name in the catalogue
 * @param words the basis or reason
 */
public record PastAct(
        String who, String act, Instant at, @Nullable String words) {}
