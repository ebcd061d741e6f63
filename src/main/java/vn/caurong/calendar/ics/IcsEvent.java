package vn.caurong.calendar.ics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something with a time, as other programs get it.
 *
 * @param uid stays the same for ever
 * @param sequence rises with each change (RFC 5545 3.8.7.4)
 * @param changed when it was changed last
 * @param status null where nothing of it is said
 * @param openness who may see it there, by the words of RFC 5545 3.8.1.3
 * @param busy false when its time is free for others: put off, cancelled
 */
public record IcsEvent(
        UUID uid,
        int sequence,
        Instant changed,
        Instant starts,
        Instant ends,
        String summary,
        String description,
        String location,
        @Nullable Status status,
        String openness,
        boolean busy) {
    /** RFC 5545 3.8.1.11. */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
