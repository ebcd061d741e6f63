package vn.caurong.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.identity.RequestMemory;
import vn.caurong.identity.Standings;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Authorities.Standing;

/** Asks the organization, once per request. */
@Component
class CurrentStandings implements Standings {
    private final Authorities authorities;
    private final Clock clock;

    CurrentStandings(@Lazy Authorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public Standing of(UUID person) {
        return RequestMemory.keep(new Key(person), () -> authorities.standing(person, clock.instant()));
    }

    private record Key(UUID person) {}
}
