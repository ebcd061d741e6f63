package vn.caurong.identity.internal;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.identity.internal.SessionRows.From;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Vietnam;

/** Checks login and password and begins a session; unknown logins are answered like known ones. */
@Component
record SigningIn(
        Accounts accounts,
        OwnPasswords own,
        Machines machines,
        Attempts attempts,
        Passwords passwords,
        BeginningSessions beginning,
        Clock clock) {
    /** What came of it. */
    sealed interface Outcome {
        /**
         * @param token for the session's cookie
         * @param machine for the cookie that knows the browser again
         */
        record Begun(String token, String machine) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /**
     * @param session token of the session this browser had, which ends
     * @param machine token of an earlier sign-in from it
     */
    record Browser(
            From from, @Nullable String session, @Nullable String machine) {}

    Outcome signIn(SignInForm form, Browser browser) {
        String login = Accounts.normal(form.login());
        boolean known = machines.known(browser.machine(), login).isPresent();
        String who = known ? login + " " + browser.machine() : login;
        if (!known && attempts.tooMany(browser.from().address())) {
            return refused("identity.refused.too-many");
        }
        Optional<Integer> left = attempts.begin(who);
        if (left.isEmpty()) {
            return locked(who, known);
        }
        Optional<Account> account = accounts.byLogin(login);
        String hash = account.map(Account::password).orElse(null);
        if (!passwords.matches(form.password(), hash)) {
            attempts.wrongFrom(browser.from().address());
            return wrong(left.get());
        }
        attempts.succeeded(who);
        return opened(account.orElseThrow(), form, browser);
    }

    private Outcome locked(String who, boolean known) {
        String key = known ? "identity.refused.locked-here" : "identity.refused.locked";
        return refused(key, Vietnam.write(attempts.lockedUntil(who)));
    }

    private static Outcome wrong(int left) {
        return left == 0
                ? refused("identity.refused.locked-now", Attempts.LOCKED.toMinutes())
                : refused("identity.refused.wrong", left, Attempts.LOCKED.toMinutes());
    }

    private Outcome opened(Account account, SignInForm form, Browser browser) {
        if (account.disabled()) {
            return refused("identity.refused.disabled");
        }
        if (account.oneTimeUntil() != null && account.oneTimeUntil().isBefore(clock.instant())) {
            return refused("identity.refused.one-time-over");
        }
        if (passwords.isOld(account.password())) {
            own.changeHash(account, passwords.hash(form.password()));
        }
        return beginning
                .begin(account, browser.from(), browser.session())
                .<Outcome>map(token -> begun(token, browser, account))
                .orElseGet(() -> refused("identity.refused.no-post"));
    }

    private Outcome begun(String token, Browser browser, Account account) {
        return new Outcome.Begun(token, machines.signedIn(browser.machine(), account.id()));
    }

    private static Outcome refused(String key, Object... arguments) {
        return new Outcome.Refused(Refusal.of(key, arguments));
    }
}
