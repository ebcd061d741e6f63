package vn.caurong.identity.internal;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;

/** An administrator gives somebody a new one-time password. Never themselves. */
@Component
class ResettingPasswords {
    private final ManagedAccounts accounts;
    private final OthersAccounts others;
    private final EndingSessions sessions;
    private final Attempts attempts;
    private final Clock clock;

    ResettingPasswords(
            ManagedAccounts accounts, OthersAccounts others, EndingSessions sessions, Attempts attempts, Clock clock) {
        this.accounts = accounts;
        this.others = others;
        this.sessions = sessions;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Sessions end and wrong tries are forgotten. */
    @Transactional
    public void reset(UUID person, String hash, Actor by) {
        var other = others.of(person, by);
        accounts.setOneTime(other.id(), OneTime.of(hash, clock.instant()));
        attempts.succeeded(other.login());
        int ended = sessions.revokeAll(other.id());
        others.tell("identity.password-reset", other, by, Map.of("ended", Integer.toString(ended)));
    }
}
