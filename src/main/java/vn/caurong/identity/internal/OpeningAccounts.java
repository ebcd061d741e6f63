package vn.caurong.identity.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Begins a session once the password was right, unless the account is closed. */
@Component
record OpeningAccounts(
        OwnPasswords own, Machines machines, Passwords passwords, BeginningSessions beginning, Clock clock) {
    SignInOutcome open(Account account, SignInForm form, Browser browser) {
        if (account.disabled()) {
            return SignInOutcome.refused("identity.refused.disabled");
        }
        if (account.oneTimeUntil() != null && account.oneTimeUntil().isBefore(clock.instant())) {
            return SignInOutcome.refused("identity.refused.one-time-over");
        }
        if (passwords.isOld(account.password())) {
            own.changeHash(account, passwords.hash(form.password()));
        }
        return beginning
                .begin(account, browser.from(), browser.session())
                .<SignInOutcome>map(token -> begun(token, browser, account))
                .orElseGet(() -> SignInOutcome.refused("identity.refused.no-post"));
    }

    private SignInOutcome begun(String token, Browser browser, Account account) {
        return new SignInOutcome.Begun(token, machines.signedIn(browser.machine(), account.id()));
    }
}
