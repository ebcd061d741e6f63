package vn.caurong.calendar.waiting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a late change reached somebody.
 *
 * @param answeredAt null while they have not said so
 */
public record Acknowledgement(
        UUID person, Instant askedAt, @Nullable Instant answeredAt) {
    /** Whether it is this person's and missing. */
    public boolean missing(UUID whose) {
        return answeredAt == null && person.equals(whose);
    }
}
