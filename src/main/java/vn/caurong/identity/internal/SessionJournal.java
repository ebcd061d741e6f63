package vn.caurong.identity.internal;

import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Subject;

/** Journals what happens to sessions, in the agency of the person's main post. */
@Component
record SessionJournal(ActingContexts contexts, Journal journal) {
    void tell(String act, Session session) {
        contexts.of(session)
                .ifPresent(actor -> journal.record(Entry.of(actor, act, new Subject("account", session.account()))));
    }
}
