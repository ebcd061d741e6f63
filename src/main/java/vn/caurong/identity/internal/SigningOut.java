package vn.caurong.identity.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Ends one session of an account, this one or one left open elsewhere. */
@Component
class SigningOut {
    private final OpenSessionPlaces places;
    private final EndingSessions ending;
    private final SessionJournal journal;

    SigningOut(OpenSessionPlaces places, EndingSessions ending, SessionJournal journal) {
        this.places = places;
        this.ending = ending;
        this.journal = journal;
    }

    /**
     * Nothing when it ended before.
     *
     * @throws NotVisibleException when it is another account's, or none
     */
    @Transactional
    public void end(Session by, UUID session) {
        if (!places.belongs(session, by.account())) {
            throw new NotVisibleException(new Subject("session", session));
        }
        if (ending.revoke(session, by.account())) {
            journal.tell(session.equals(by.id()) ? "identity.signed-out" : "identity.session-revoked", by);
        }
    }
}
