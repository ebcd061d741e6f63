package vn.caurong.identity.internal;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.identity.internal.PasswordRules.NewPassword;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration.Beginning;

/** The first agency with its administrator and their account, made once with the code of the console. */
@Component
record MakingFirstAdministrator(
        FirstCode code,
        Beginning beginning,
        Accounts accounts,
        Passwords passwords,
        Journal journal,
        TransactionTemplate transaction,
        Clock clock) {
    /**
     * @throws NotVisibleException once there is an agency, or no code any more
     */
    void requireOpen() {
        if (!beginning.isOpen() || !code.isOpen()) {
            throw new NotVisibleException(new Subject("first-start", new UUID(0, 0)));
        }
    }

    void make(FirstForm form) {
        requireOpen();
        LoginRules.mayBe(form.login()).orThrow();
        PasswordRules.mayBe(new NewPassword("", form.fresh(), form.again()), form.login())
                .orThrow();
        String hash = passwords.hash(form.fresh());
        if (!Boolean.TRUE.equals(transaction.execute(_ -> made(form, hash)))) {
            code.wrong();
            throw new RefusalException("identity.refused.first-code");
        }
    }

    private boolean made(FirstForm form, String hash) {
        if (!code.use(form.code())) {
            return false;
        }
        Actor administrator = beginning.begin(form.first());
        UUID account = Ids.next();
        accounts.add(new Account(account, form.login(), administrator.person(), hash, false), clock.instant());
        journal.record(Entry.of(administrator, "identity.account-made", new Subject("account", account))
                .with(Map.of("login", form.login())));
        return true;
    }
}
