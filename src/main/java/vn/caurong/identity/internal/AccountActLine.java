package vn.caurong.identity.internal;

import java.time.Instant;

/**
 * What was done to an account.
 *
 * @param who full name
 * @param act its name in the catalogue
 */
public record AccountActLine(String who, String act, Instant at) {}
