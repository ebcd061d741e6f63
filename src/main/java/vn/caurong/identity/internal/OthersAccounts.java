package vn.caurong.identity.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;

/** An account somebody administers who is not its owner, and what is journaled of that. */
@Component
record OthersAccounts(Administration administration, ManagedAccounts accounts, Journal journal) {
    /**
     * @param agency the person belongs to
     */
    record Other(UUID id, String login, UUID agency) {}

    /**
     * @throws NotVisibleException unless the actor manages the person's agency and there is an account
     */
    Other of(UUID person, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        if (person.equals(by.person())) {
            throw new RefusalException("identity.refused.own-account");
        }
        return accounts.of(person, Instant.EPOCH)
                .map(account -> new Other(account.id(), account.login(), agency))
                .orElseThrow(() -> new NotVisibleException(new Subject("account", person)));
    }

    void tell(String act, Other account, Actor by, Map<String, String> facts) {
        journal.record(new Entry(account.agency(), act, new Subject("account", account.id()), by, facts, null));
    }
}
