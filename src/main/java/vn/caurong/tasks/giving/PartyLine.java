package vn.caurong.tasks.giving;

import java.util.UUID;

/**
 * A unit or person on the form; the name of its field ends with the post.
 *
 * @param part LEAD or COORDINATE when the paragraph names it, else empty
 */
record PartyLine(UUID post, String name, String part) {}
