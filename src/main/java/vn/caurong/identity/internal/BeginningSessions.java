package vn.caurong.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.identity.Standings;
import vn.caurong.identity.internal.Accounts.Account;
import vn.caurong.identity.internal.SessionRows.From;
import vn.caurong.identity.internal.SessionRows.Opening;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Begins and ends sessions, journaled in the agency of the person's main post. */
@Component
class BeginningSessions {
    private final Sessions sessions;
    private final Standings standings;
    private final ActingContexts contexts;
    private final Journal journal;

    BeginningSessions(Sessions sessions, Standings standings, ActingContexts contexts, Journal journal) {
        this.sessions = sessions;
        this.standings = standings;
        this.contexts = contexts;
        this.journal = journal;
    }

    /**
     * Always a new token. The same account in the same browser keeps the secret of its forms, so
     * that a page left open can still be sent.
     *
     * @return empty for somebody without a post
     */
    @Transactional
    public Optional<String> begin(Account account, From from, @Nullable String oldToken) {
        var standing = standings.of(account.person());
        if (standing.posts().isEmpty() && standing.delegations().isEmpty()) {
            return Optional.empty();
        }
        Optional<Session> old = Optional.ofNullable(oldToken).flatMap(sessions::find);
        old.ifPresent(session -> sessions.revoke(session.id(), session.account()));
        String csrf = old.filter(session -> session.account().equals(account.id()))
                .map(Session::csrf)
                .orElseGet(Tokens::random);
        String token = sessions.begin(new Opening(account.id(), csrf, from));
        sessions.find(token).ifPresent(session -> tell("identity.signed-in", session));
        return Optional.of(token);
    }

    /**
     * Ends one session of the account; nothing when it ended before.
     *
     * @throws NotVisibleException when it is another account's, or none
     */
    @Transactional
    public void end(Session by, UUID session) {
        if (!sessions.belongs(session, by.account())) {
            throw new NotVisibleException(new Subject("session", session));
        }
        if (sessions.revoke(session, by.account())) {
            tell(session.equals(by.id()) ? "identity.signed-out" : "identity.session-revoked", by);
        }
    }

    private void tell(String act, Session session) {
        contexts.of(session)
                .ifPresent(actor -> journal.record(Entry.of(actor, act, new Subject("account", session.account()))));
    }
}
