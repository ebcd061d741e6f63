package vn.caurong.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;

/** Puts the page of a person's account together for their administrator. */
@Component
class ManagedAccountPages {
    private static final int TRIES = 20;

    private final Administration administration;
    private final Organization organization;
    private final ManagedAccounts accounts;
    private final SessionTimes times;
    private final Journal journal;
    private final Clock clock;

    ManagedAccountPages(
            Administration administration,
            @Lazy Organization organization,
            ManagedAccounts accounts,
            SessionTimes times,
            Journal journal,
            Clock clock) {
        this.administration = administration;
        this.organization = organization;
        this.accounts = accounts;
        this.times = times;
        this.journal = journal;
        this.clock = clock;
    }

    ManagedAccountPage of(UUID person, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        String name = organization.names(List.of(person)).getOrDefault(person, "");
        ManagedAccountRow account =
                accounts.of(person, clock.instant().minus(times.idle())).orElse(null);
        return new ManagedAccountPage(
                person,
                name,
                organization.unit(agency),
                account,
                account == null ? free(LoginRules.suggest(name)) : account.login(),
                OneTimePasswords.make(),
                acts(account, agency));
    }

    private String free(String login) {
        String candidate = login;
        for (int n = 2; n < TRIES && accounts.isTaken(candidate); n++) {
            candidate = login + n;
        }
        return candidate;
    }

    private List<AccountActLine> acts(@Nullable ManagedAccountRow account, UUID agency) {
        if (account == null) {
            return List.of();
        }
        // signing in and out is the person's own business
        List<Line> lines = journal.of(new Subject("account", account.id()), agency).stream()
                .filter(line -> !line.act().startsWith("identity.signed-")
                        && !line.act().endsWith("acting-changed"))
                .toList();
        var names = organization.names(
                lines.stream().map(Line::person).filter(Objects::nonNull).toList());
        return lines.reversed().stream()
                .map(line -> new AccountActLine(names.getOrDefault(line.person(), ""), line.act(), line.at()))
                .toList();
    }
}
