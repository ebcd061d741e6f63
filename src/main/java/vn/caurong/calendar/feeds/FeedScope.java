package vn.caurong.calendar.feeds;

import java.util.UUID;

/**
 * What a feed looks for among entries.
 *
 * @param agencies in whose calendars
 * @param named posts, units and persons it is about
 * @param units units of which it has all they registered or prepare
 * @param rooms rooms of which it has all that holds them, what its reader may not see as busy
 */
record FeedScope(UUID[] agencies, UUID[] named, UUID[] units, UUID[] rooms) {
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
