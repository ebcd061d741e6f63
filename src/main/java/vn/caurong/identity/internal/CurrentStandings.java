package vn.caurong.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.identity.RequestMemory;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;

/** Asks the organization, once per request. */
@Component
class CurrentStandings implements Standings {
    private final Organization organization;
    private final Authorities authorities;
    private final Clock clock;

    CurrentStandings(@Lazy Organization organization, @Lazy Authorities authorities, Clock clock) {
        this.organization = organization;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public Standing of(UUID person) {
        return RequestMemory.keep(new Key(person), () -> now(person));
    }

    private Standing now(UUID person) {
        return new Standing(
                organization.postsHeldBy(person, Vietnam.today(clock)),
                authorities.delegationsTo(person, clock.instant()));
    }

    private record Key(UUID person) {}
}
