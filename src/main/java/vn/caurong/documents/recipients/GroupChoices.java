package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** The agencies a group may name, as forms name them. */
@Component
record GroupChoices(Organization organization, Clock clock) {
    List<Unit> agencies() {
        return organization.agencies(Vietnam.today(clock));
    }

    /** A line that is an agency's name goes to that agency. */
    boolean isFree(String name) {
        return organization.agencyByName(name, Vietnam.today(clock)).isEmpty();
    }

    /**
     * @throws RefusalException when there is no such agency
     */
    Unit named(String name) {
        Optional<Unit> found = organization.agencyByName(name, Vietnam.today(clock));
        return found.orElseThrow(() -> new RefusalException("groups.refused.noAgency", name));
    }

    /** An id from a form is never trusted. */
    Unit agency(String id) {
        return agencies().stream()
                .filter(agency -> agency.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException("groups.refused.noAgency", ""));
    }

    String name(UUID agency) {
        return organization.unit(agency).name();
    }
}
