package vn.caurong.identity.internal;

import static vn.caurong.kernel.Ruling.unless;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.identity.internal.ManagedAccounts.OneTime;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;

/**
 * What an administrator does with the accounts of their agencies' people: makes them, gives a new
 * one-time password, locks, opens again, ends sessions. Never with their own.
 */
@Component
class AdministeringAccounts {
    private final Administration administration;
    private final ManagedAccounts accounts;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Journal journal;
    private final Clock clock;

    AdministeringAccounts(
            Administration administration,
            ManagedAccounts accounts,
            Sessions sessions,
            Attempts attempts,
            Journal journal,
            Clock clock) {
        this.administration = administration;
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param hash of the one-time password, worked out before
     */
    @Transactional
    public void make(UUID person, String login, String hash, Actor by) {
        make(person, login, oneTime(hash), by);
    }

    /** An account that no password opens until one is given. */
    @Transactional
    public void makeClosed(UUID person, String login, Actor by) {
        make(person, login, new OneTime(Passwords.NOBODYS, clock.instant()), by);
    }

    private void make(UUID person, String login, OneTime password, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        LoginRules.mayBe(login).orThrow();
        UUID id = Ids.next();
        unless(accounts.add(id, login, person, password, clock.instant()), "identity.refused.login-taken", login)
                .orThrow();
        tell("identity.account-made", agency, id, by, Map.of("login", login));
    }

    /** Sessions end and wrong tries are forgotten. */
    @Transactional
    public void reset(UUID person, String hash, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        ManagedAccountRow account = others(person, by);
        accounts.setOneTime(account.id(), oneTime(hash));
        attempts.succeeded(account.login());
        int ended = sessions.revokeAll(account.id());
        tell("identity.password-reset", agency, account.id(), by, Map.of("ended", Integer.toString(ended)));
    }

    @Transactional
    public void lock(UUID person, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        ManagedAccountRow account = others(person, by);
        unless(accounts.disable(account.id(), clock.instant()), "identity.refused.locked-before")
                .orThrow();
        sessions.revokeAll(account.id());
        tell("identity.account-locked", agency, account.id(), by, Map.of());
    }

    /** Opens an account that was locked by hand or by wrong tries. */
    @Transactional
    public void unlock(UUID person, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        ManagedAccountRow account = others(person, by);
        accounts.disable(account.id(), null);
        attempts.succeeded(account.login());
        tell("identity.account-unlocked", agency, account.id(), by, Map.of());
    }

    @Transactional
    public void endSessions(UUID person, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        ManagedAccountRow account = others(person, by);
        int ended = sessions.revokeAll(account.id());
        tell("identity.sessions-ended", agency, account.id(), by, Map.of("ended", Integer.toString(ended)));
    }

    private ManagedAccountRow others(UUID person, Actor by) {
        if (person.equals(by.person())) {
            throw new RefusalException("identity.refused.own-account");
        }
        return accounts.of(person, Instant.EPOCH)
                .orElseThrow(() -> new NotVisibleException(new Subject("account", person)));
    }

    private OneTime oneTime(String hash) {
        return new OneTime(hash, clock.instant().plus(OneTimePasswords.GOOD_FOR));
    }

    private void tell(String act, UUID agency, UUID account, Actor by, Map<String, String> facts) {
        journal.record(new Entry(agency, act, new Subject("account", account), by, facts, null));
    }
}
