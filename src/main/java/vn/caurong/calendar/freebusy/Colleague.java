package vn.caurong.calendar.freebusy;

import java.util.UUID;

/**
 * Somebody in a post.
 *
 * @param name as it is written
 */
record Colleague(UUID post, UUID person, String name) {}
