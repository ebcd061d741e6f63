package vn.caurong.calendar.feeds;

import java.util.UUID;

/**
 * A link.
 *
 * @param person who made it, with whose rights it is read
 * @param ref the person, unit or room
 */
record Feed(UUID id, UUID person, UUID agency, FeedKind kind, UUID ref) {}
