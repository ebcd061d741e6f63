package vn.caurong.identity.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;

/** Puts the page of a person's account together for their administrator. */
@Component
class ManagedAccountPages {
    private final Administration administration;
    private final Organization organization;
    private final ManagedAccounts accounts;
    private final FreeLogins logins;
    private final AccountHistory history;
    private final LastOpening opening;

    ManagedAccountPages(
            Administration administration,
            @Lazy Organization organization,
            ManagedAccounts accounts,
            FreeLogins logins,
            AccountHistory history,
            LastOpening opening) {
        this.administration = administration;
        this.organization = organization;
        this.accounts = accounts;
        this.logins = logins;
        this.history = history;
        this.opening = opening;
    }

    ManagedAccountPage of(UUID person, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        String name = organization.names(List.of(person)).getOrDefault(person, "");
        ManagedAccountRow account = accounts.of(person, opening.open()).orElse(null);
        return new ManagedAccountPage(
                person,
                name,
                organization.unit(agency),
                account,
                account == null ? logins.of(name) : account.login(),
                OneTimePasswords.make(),
                account == null ? List.of() : history.of(account, agency));
    }
}
