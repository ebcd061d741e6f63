package vn.caurong.identity.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.identity.Standings;
import vn.caurong.identity.internal.SessionRows.From;
import vn.caurong.identity.internal.SessionRows.Opening;

/** Begins sessions. */
@Component
class BeginningSessions {
    private final Sessions sessions;
    private final EndingSessions ending;
    private final Standings standings;
    private final SessionJournal journal;

    BeginningSessions(Sessions sessions, EndingSessions ending, Standings standings, SessionJournal journal) {
        this.sessions = sessions;
        this.ending = ending;
        this.standings = standings;
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
        old.ifPresent(session -> ending.revoke(session.id(), session.account()));
        String csrf = old.filter(session -> session.account().equals(account.id()))
                .map(Session::csrf)
                .orElseGet(Tokens::random);
        String token = sessions.begin(new Opening(account.id(), csrf, from));
        sessions.find(token).ifPresent(session -> journal.tell("identity.signed-in", session));
        return Optional.of(token);
    }
}
