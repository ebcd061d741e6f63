package vn.caurong.identity.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;

/** A session acts in another post from now on; journaled. */
@Component
class ChangingPost {
    private final ActingContexts contexts;
    private final Sessions sessions;
    private final Journal journal;

    ChangingPost(ActingContexts contexts, Sessions sessions, Journal journal) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.journal = journal;
    }

    @Transactional
    public void change(Session session, UUID post, @Nullable UUID delegation) {
        Actor chosen = contexts.chosen(session, post, delegation)
                .orElseThrow(() -> new RefusalException("identity.refused.context-gone"));
        sessions.actAs(session, post, delegation);
        journal.record(Entry.of(chosen, "identity.acting-changed", new Subject("account", session.account())));
    }
}
