package vn.caurong.calendar.feeds;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.entries.EntryState;
import vn.caurong.calendar.entries.Openness;

/**
 * An entry as a feed reads it.
 *
 * @param attendees ids of posts and units, and words, in their order
 * @param takes whether whoever or whatever the feed is of is taken by it
 * @param seen whether the feed's owner may see it
 * @param published false while it only holds a room: that it does is said and nothing else
 */
record FeedEntry(
        UUID id,
        int version,
        EntryState state,
        String words,
        OffsetDateTime starts,
        OffsetDateTime ends,
        @Nullable UUID chair,
        String place,
        String sites,
        String notes,
        Openness openness,
        OffsetDateTime changedAt,
        List<String> attendees,
        boolean takes,
        boolean seen,
        boolean published) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** A link lies about on other machines: of what is restricted it says that the time is taken. */
    boolean told() {
        return seen && published && openness != Openness.RESTRICTED;
    }

    /** Posts, units and people named in it, who chairs among them. */
    Stream<UUID> named() {
        return Stream.concat(
                Stream.ofNullable(chair),
                attendees.stream().filter(each -> each.matches(ID)).map(UUID::fromString));
    }

    Instant changed() {
        return changedAt.toInstant();
    }
}
