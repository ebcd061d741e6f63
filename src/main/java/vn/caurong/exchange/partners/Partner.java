package vn.caurong.exchange.partners;

import java.util.UUID;

/**
 * A program of another agency.
 *
 * @param code organ identifier it sends for
 * @param locked true while it may not call
 */
record Partner(UUID id, String systemId, String code, String name, boolean locked) {}
