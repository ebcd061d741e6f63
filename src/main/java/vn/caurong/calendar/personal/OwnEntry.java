package vn.caurong.calendar.personal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of one's own.
 *
 * @param busy whether colleagues see the time as taken
 * @param series those it repeats with, null for none
 * @param imported whether it came with a calendar file; one with a later state of it writes it anew
 * @param version rises with each change
 */
public record OwnEntry(
        UUID id,
        String title,
        Instant starts,
        Instant ends,
        boolean busy,
        String place,
        @Nullable UUID series,
        boolean imported,
        int version) {}
