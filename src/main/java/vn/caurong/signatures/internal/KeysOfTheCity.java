package vn.caurong.signatures.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;
import vn.caurong.signatures.Keys;

/** Keys for all the other agencies of the demo city, one agency a step. */
@Component
@Profile("demo")
record KeysOfTheCity(Organization organization, Keys keys, DemoKeys demo, Clock clock) implements Preparation.Story {
    @Override
    public String name() {
        return "keys";
    }

    @Override
    public int steps(LocalDate firstDay) {
        return organization.agencies(firstDay).size();
    }

    @Override
    public @Nullable Instant hour(int step, LocalDate firstDay) {
        return null;
    }

    @Override
    public void tell(int step, LocalDate firstDay, Preparation.Memory memory) {
        Unit agency = organization.agencies(firstDay).get(step);
        LocalDate today = Vietnam.today(clock);
        List<IssuingName> names = organization.issuingNames(agency.id(), today);
        if (names.stream()
                .noneMatch(
                        name -> keys.ofIssuingName(name.id(), clock.instant()).isPresent())) {
            demo.make(agency, today);
        }
    }
}
