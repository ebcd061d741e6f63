package vn.caurong.calendar.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of one's own; its secret is not known any more.
 *
 * @param name whose calendar, empty when it is there no more
 * @param read when it was read last, null for never
 */
public record FeedLine(
        UUID id,
        FeedKind kind,
        String name,
        Instant made,
        @Nullable Instant read) {}
