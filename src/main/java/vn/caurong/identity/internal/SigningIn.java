package vn.caurong.identity.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;

/** Checks login and password; unknown logins are answered like known ones. */
@Component
record SigningIn(
        Accounts accounts,
        Machines machines,
        Attempts attempts,
        AddressAttempts addresses,
        Passwords passwords,
        OpeningAccounts opening) {
    SignInOutcome signIn(SignInForm form, Browser browser) {
        String login = Accounts.normal(form.login());
        boolean known = machines.known(browser.machine(), login).isPresent();
        String who = known ? login + " " + browser.machine() : login;
        if (!known && addresses.tooMany(browser.from().address())) {
            return SignInOutcome.refused("identity.refused.too-many");
        }
        Optional<Integer> left = attempts.begin(who);
        if (left.isEmpty()) {
            return locked(who, known);
        }
        Optional<Account> account = accounts.byLogin(login);
        String hash = account.map(Account::password).orElse(null);
        if (!passwords.matches(form.password(), hash)) {
            addresses.wrong(browser.from().address());
            return SignInOutcome.wrong(left.get());
        }
        attempts.succeeded(who);
        return opening.open(account.orElseThrow(), form, browser);
    }

    private SignInOutcome locked(String who, boolean known) {
        String key = known ? "identity.refused.locked-here" : "identity.refused.locked";
        return SignInOutcome.refused(key, Vietnam.write(attempts.lockedUntil(who)));
    }
}
