package vn.caurong.identity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where an account is signed in. */
@Component
record OpenSessionPlaces(SessionPlaceRows rows, SessionTimes times, Clock clock) {
    List<SessionPlaceRows.Place> of(UUID account) {
        Instant now = clock.instant();
        return rows.places(account, now.minus(times.absolute())).stream()
                .filter(place -> place.lastSeen().plus(times.idle()).isAfter(now))
                .toList();
    }

    /** Whether the account has or had this session. */
    boolean belongs(UUID id, UUID account) {
        return rows.belongs(id, account);
    }
}
