package vn.caurong.access.review;

import java.time.Instant;

/**
 * A row that lets somebody see.
 *
 * @param who message key of the kind of principal: person, post, HEAD …
 * @param name its name in words
 * @param why message key of the reason
 */
public record WhyRow(String who, String name, String why, Instant since) {}
