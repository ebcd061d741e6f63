package vn.caurong.exchange.administration;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;

/** Partners serve everybody, so only who administers the whole city touches them. */
@Component
record PartnersOfTheCity(Administration administration, PartnerRows partners, ReachRows reaches) {
    boolean mayKeep(Actor by) {
        return administration.ofCity(by);
    }

    /**
     * @throws NotVisibleException unless the actor keeps partners
     */
    void require(Actor by) {
        if (!mayKeep(by)) {
            throw new NotVisibleException(new Subject("partners", by.agency()));
        }
    }

    PartnerRow partner(UUID id, Actor by) {
        require(by);
        return partners.one(id).orElseThrow(() -> new NotVisibleException(new Subject("partner", id)));
    }

    ReachRow reach(UUID id, Actor by) {
        require(by);
        return reaches.one(id).orElseThrow(() -> new NotVisibleException(new Subject("reach", id)));
    }
}
