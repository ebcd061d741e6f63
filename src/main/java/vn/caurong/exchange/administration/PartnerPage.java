package vn.caurong.exchange.administration;

import java.time.LocalDate;
import java.util.List;
import vn.caurong.kernel.Slice;

/**
 * A partner with whom it reaches.
 *
 * @param secret a key that would be its new one, shown to be handed over
 * @param acts what was done to it, the newest first
 */
public record PartnerPage(
        PartnerRow partner,
        Slice<ReachRow> reaches,
        ReachSearch asked,
        LocalDate today,
        String secret,
        List<PartnerActLine> acts) {}
