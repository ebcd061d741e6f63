package vn.caurong.exchange.partners;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** The agency a message is meant for, when somebody there receives. */
@Component
record PartnerReceivers(Organization organization, Clock clock) {
    /**
     * @param destination organ identifier of the receiver
     * @throws ExchangeException when there is none, or nobody to receive
     */
    Unit of(String destination) {
        String code = destination.strip().toUpperCase(Locale.ROOT);
        Unit agency = organization
                .agencyByCode(code, Vietnam.today(clock))
                .orElseThrow(() -> new ExchangeException(ErrorCode.RECEIVER_UNKNOWN, "exchange.receiver", code));
        boolean open = organization.postsOf(agency.id(), Vietnam.today(clock)).stream()
                .anyMatch(post -> post.role() == Role.CLERK);
        if (!open) {
            throw new ExchangeException(ErrorCode.RECEIVER_LOCKED, "exchange.locked", agency.name());
        }
        return agency;
    }
}
