package vn.caurong.signatures.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Keys for the agencies whose people have accounts in the README, before anybody signs in. */
@Component
@Profile("demo")
class SignaturesDemo implements Preparation {
    private static final List<UUID> AT_ONCE = List.of(id("unit:ubndtp"), id("unit:stttt"), id("unit:haichau"));

    private final Organization organization;
    private final Anchors anchors;
    private final DemoKeys keys;
    private final TimeStampingDemo stamping;
    private final Clock clock;

    SignaturesDemo(Organization organization, Anchors anchors, DemoKeys keys, TimeStampingDemo stamping, Clock clock) {
        this.organization = organization;
        this.anchors = anchors;
        this.keys = keys;
        this.stamping = stamping;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (anchors.lockForDemo()) {
            LocalDate today = Vietnam.today(clock);
            organization.agencies(today).stream()
                    .filter(agency -> AT_ONCE.contains(agency.id()))
                    .forEach(agency -> keys.make(agency, today));
        }
        stamping.prepare();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
