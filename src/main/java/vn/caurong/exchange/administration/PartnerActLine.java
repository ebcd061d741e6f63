package vn.caurong.exchange.administration;

import java.time.Instant;

/**
 * What was done to a partner.
 *
 * @param act its name in the catalogue
 */
public record PartnerActLine(String who, String act, Instant at) {}
