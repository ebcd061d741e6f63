package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** Agencies known here, found by what they are called. */
@Component
record KnownAgencies(Organization organization, Clock clock) {
    /** The agency known here under this name, however it is written. */
    Optional<Unit> named(String name) {
        return name.isEmpty() ? Optional.empty() : organization.agencyByName(name, Vietnam.today(clock));
    }

    Optional<Unit> coded(String code) {
        return code.isEmpty() ? Optional.empty() : organization.agencyByCode(code, Vietnam.today(clock));
    }
}
