package vn.caurong.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** In the demo decisions and invitations have numbers of their own, everything else runs together. */
@Component
@Profile("demo")
class SeriesDemo implements Preparation {
    private static final List<String> OWN = List.of("quyet-dinh", "giay-moi");
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final String BASIS = "Quy chế công tác văn thư của cơ quan (minh họa)";

    private final Organization organization;
    private final SeriesSchemes schemes;
    private final Clock clock;

    SeriesDemo(Organization organization, SeriesSchemes schemes, Clock clock) {
        this.organization = organization;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!schemes.decidedOn(BASIS)) {
            decide();
        }
    }

    private void decide() {
        LocalDate today = Vietnam.today(clock);
        organization.agencies(today).stream()
                .flatMap(agency -> organization.issuingNames(agency.id(), today).stream())
                .forEach(name -> OWN.forEach(type -> schemes.decide(name.id(), type, type, BASIS, FROM)));
    }
}
