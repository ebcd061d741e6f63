package vn.caurong.exchange.administration;

import java.util.List;

/**
 * @param may the reader keeps them, others only see that they are there
 */
public record PartnersPage(List<PartnerRow> partners, boolean may) {}
