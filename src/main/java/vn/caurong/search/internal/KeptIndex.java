package vn.caurong.search.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.access.AudienceChanged;
import vn.caurong.kernel.Subject;
import vn.caurong.search.SearchIndex;

/** Hears of every change and remembers its subject in the same transaction. */
@Component
class KeptIndex implements SearchIndex {
    private final Kinds kinds;
    private final Pending pending;
    private final IndexEntries entries;

    KeptIndex(Kinds kinds, Pending pending, IndexEntries entries) {
        this.kinds = kinds;
        this.pending = pending;
        this.entries = entries;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void touched(Subject subject) {
        if (kinds.named(subject.kind()).isPresent()) {
            Touched.add(subject, pending::add);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Subject subject) {
        entries.remove(subject.kind(), subject.id());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AudienceChanged changed) {
        touched(changed.subject());
    }
}
