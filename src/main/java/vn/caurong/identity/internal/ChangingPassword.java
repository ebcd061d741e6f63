package vn.caurong.identity.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.identity.internal.PasswordRules.NewPassword;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;

/**
 * Somebody changes their own password: everywhere else they are signed out, and other machines are
 * strangers again. The hashes are worked out before the transaction.
 */
@Component
record ChangingPassword(
        Accounts accounts,
        OwnPasswords own,
        Attempts attempts,
        Passwords passwords,
        Sessions sessions,
        EndingSessions ending,
        Machines machines,
        Journal journal,
        Once once) {
    /**
     * Where a change comes from.
     *
     * @param key of the form
     * @param machine token of the machine, which stays known
     */
    record Place(UUID key, Session session, @Nullable String machine) {}

    void change(NewPassword given, Place place, Actor actor) {
        PasswordRules.mayBe(given, place.session().login()).orThrow();
        Account account = checked(given, place.session());
        String hash = passwords.hash(given.fresh());
        once.run(place.key(), actor, () -> changed(account, hash, place, actor));
    }

    /** Counted apart from signing in. The new password passes too: the form was sent twice. */
    private Account checked(NewPassword given, Session session) {
        String who = "password of " + session.account();
        Optional<Integer> left = attempts.begin(who);
        if (left.isEmpty()) {
            throw new RefusalException("identity.refused.password-locked", attempts.lockedUntil(who));
        }
        Account account = accounts.byLogin(session.login()).orElseThrow();
        if (!passwords.matches(given.current(), account.password())
                && !passwords.matches(given.fresh(), account.password())) {
            throw new RefusalException("identity.refused.password-wrong", left.get());
        }
        attempts.succeeded(who);
        return account;
    }

    private String changed(Account account, String hash, Place place, Actor actor) {
        if (!own.changeHash(account, hash)) {
            throw new RefusalException("identity.refused.password-changed-meanwhile");
        }
        own.owned(account.id());
        sessions.reread(place.session());
        int ended = ending.revokeOthers(place.session());
        machines.forgetOthers(account.id(), place.machine());
        journal.record(Entry.of(actor, "identity.password-changed", new Subject("account", account.id()))
                .with(Map.of("ended", Integer.toString(ended))));
        return "/account";
    }
}
