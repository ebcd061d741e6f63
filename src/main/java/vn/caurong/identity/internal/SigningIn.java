package vn.caurong.identity.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.identity.internal.Accounts.Account;
import vn.caurong.identity.internal.SessionRows.From;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Vietnam;

/** Checks login and password and begins a session; unknown logins are answered like known ones. */
@Component
class SigningIn {
    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final BeginningSessions beginning;

    SigningIn(
            Accounts accounts,
            Attempts attempts,
            Passwords passwords,
            BeginningSessions beginning) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.beginning = beginning;
    }

    /** What came of it. */
    sealed interface Outcome {
        /**
         * @param token for the cookie
         */
        record Begun(String token) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /**
     * @param oldToken of the session this browser had, which ends
     */
    Outcome signIn(SignInForm form, From from, @Nullable String oldToken) {
        String login = Accounts.normal(form.login());
        if (attempts.tooMany(from.address())) {
            return refused("identity.refused.too-many");
        }
        var locked = attempts.lockedUntil(login);
        if (locked.isPresent()) {
            return refused("identity.refused.locked", Vietnam.write(locked.get()));
        }
        Optional<Account> account = accounts.byLogin(login);
        String hash = account.map(Account::password).orElse(null);
        if (!passwords.matches(form.password(), hash)) {
            return wrong(login, from);
        }
        return opened(account.orElseThrow(), form, from, oldToken);
    }

    private Outcome wrong(String login, From from) {
        int left = attempts.failed(login, from.address());
        return left == 0
                ? refused("identity.refused.locked-now", Attempts.LOCKED.toMinutes())
                : refused("identity.refused.wrong", left, Attempts.LOCKED.toMinutes());
    }

    private Outcome opened(Account account, SignInForm form, From from, @Nullable String oldToken) {
        if (account.disabled()) {
            return refused("identity.refused.disabled");
        }
        attempts.succeeded(account.login());
        if (passwords.isOld(account.password())) {
            accounts.changeHash(account.id(), passwords.hash(form.password()));
        }
        return beginning
                .begin(account, from, oldToken)
                .<Outcome>map(Outcome.Begun::new)
                .orElseGet(() -> refused("identity.refused.no-post"));
    }

    private static Outcome refused(String key, Object... arguments) {
        return new Outcome.Refused(Refusal.of(key, arguments));
    }
}
