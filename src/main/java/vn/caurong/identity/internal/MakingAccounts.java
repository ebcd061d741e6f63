package vn.caurong.identity.internal;

import static vn.caurong.kernel.Ruling.unless;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.Administration;

/** An administrator makes accounts for the people of their agencies. */
@Component
class MakingAccounts {
    private final Administration administration;
    private final ManagedAccounts accounts;
    private final OthersAccounts others;
    private final Clock clock;

    MakingAccounts(Administration administration, ManagedAccounts accounts, OthersAccounts others, Clock clock) {
        this.administration = administration;
        this.accounts = accounts;
        this.others = others;
        this.clock = clock;
    }

    /**
     * @param hash of the one-time password, worked out before
     */
    @Transactional
    public void make(UUID person, String login, String hash, Actor by) {
        make(person, login, OneTime.of(hash, clock.instant()), by);
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
        others.tell("identity.account-made", new OthersAccounts.Other(id, login, agency), by, Map.of("login", login));
    }
}
