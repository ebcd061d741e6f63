package vn.caurong.identity.internal;

import static vn.caurong.kernel.Ruling.unless;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;

/**
 * What an administrator does with the accounts of their agencies' people: locks, opens again, ends
 * sessions. Never with their own.
 */
@Component
class AdministeringAccounts {
    private final ManagedAccounts accounts;
    private final OthersAccounts others;
    private final EndingSessions sessions;
    private final Attempts attempts;
    private final Clock clock;

    AdministeringAccounts(
            ManagedAccounts accounts, OthersAccounts others, EndingSessions sessions, Attempts attempts, Clock clock) {
        this.accounts = accounts;
        this.others = others;
        this.sessions = sessions;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional
    public void lock(UUID person, Actor by) {
        var other = others.of(person, by);
        unless(accounts.disable(other.id(), clock.instant()), "identity.refused.locked-before")
                .orThrow();
        sessions.revokeAll(other.id());
        others.tell("identity.account-locked", other, by, Map.of());
    }

    /** Opens an account that was locked by hand or by wrong tries. */
    @Transactional
    public void unlock(UUID person, Actor by) {
        var other = others.of(person, by);
        accounts.disable(other.id(), null);
        attempts.succeeded(other.login());
        others.tell("identity.account-unlocked", other, by, Map.of());
    }

    @Transactional
    public void endSessions(UUID person, Actor by) {
        var other = others.of(person, by);
        int ended = sessions.revokeAll(other.id());
        others.tell("identity.sessions-ended", other, by, Map.of("ended", Integer.toString(ended)));
    }
}
