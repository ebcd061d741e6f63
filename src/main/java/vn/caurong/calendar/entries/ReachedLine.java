package vn.caurong.calendar.entries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom a late change reached.
 *
 * @param at when they said so, null while missing
 */
public record ReachedLine(
        String name, Instant asked, @Nullable Instant at) {}
