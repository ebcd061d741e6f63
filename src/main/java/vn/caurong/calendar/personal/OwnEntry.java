package vn.caurong.calendar.personal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of one's own.
 *
 * @param busy whether colleagues see the time as taken
 * @param series those it repeats with, null for none
 */
record OwnEntry(
        UUID id,
        String title,
        Instant starts,
        Instant ends,
        boolean busy,
        String place,
        @Nullable UUID series) {}
