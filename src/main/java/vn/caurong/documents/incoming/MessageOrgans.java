package vn.caurong.documents.incoming;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.organization.Unit;

/** Organs a message names, as agencies known here: by code, then by name. */
@Component
record MessageOrgans(KnownAgencies agencies) {
    Optional<Unit> agency(Intake.Organ organ) {
        return agencies.coded(organ.code()).or(() -> agencies.named(TidyText.cut(organ.name(), 200)));
    }

    boolean isOurs(Intake.Organ organ, UUID agency) {
        return agency(organ).map(unit -> unit.id().equals(agency)).orElse(false);
    }
}
