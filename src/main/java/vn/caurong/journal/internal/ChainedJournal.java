package vn.caurong.journal.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Subject;

/** The journal in PostgreSQL, one hash chain per agency. */
@Component
class ChainedJournal implements Journal {
    private final Entries entries;
    private final VerifyingChains verifying;
    private final SignedHeads heads;
    private final LineMaking lines;

    ChainedJournal(Entries entries, VerifyingChains verifying, SignedHeads heads, LineMaking lines) {
        this.entries = entries;
        this.verifying = verifying;
        this.heads = heads;
        this.lines = lines;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        PendingEntries.add(lines.of(entry), entries::append);
    }

    @Override
    public List<Line> of(Subject subject, UUID agency) {
        PendingEntries.writeNow();
        return entries.of(subject, agency);
    }

    @Override
    public Optional<Broken> verify() {
        return verifying.firstBroken();
    }

    @Override
    public List<String> signedHeads() {
        return heads.export();
    }
}
