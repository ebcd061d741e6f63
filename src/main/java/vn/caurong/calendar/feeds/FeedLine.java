package vn.caurong.calendar.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of one's own; its secret is not known any more.
 *
 * @param name whose calendar
 * @param read when it was read last, null for never
 * @param dead that it leads nowhere any more: its person left that agency, or the unit is no more
 */
public record FeedLine(
        UUID id,
        FeedKind kind,
        String name,
        Instant made,
        @Nullable Instant read,
        boolean dead) {}
