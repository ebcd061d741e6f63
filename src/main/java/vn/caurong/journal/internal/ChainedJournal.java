package vn.caurong.journal.internal;

import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** The journal in PostgreSQL, one hash chain per agency. */
@Component
class ChainedJournal implements Journal {
    private final Entries entries;
    private final VerifyingChains verifying;
    private final SignedHeads heads;
    private final Clock clock;

    ChainedJournal(Entries entries, VerifyingChains verifying, SignedHeads heads, Clock clock) {
        this.entries = entries;
        this.verifying = verifying;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        PendingEntries.add(line(entry), entries::append);
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

    private Line line(Entry entry) {
        @Nullable Actor by = entry.by();
        return new Line(
                entry.agency(),
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                entry.act(),
                entry.subject().kind(),
                entry.subject().id(),
                by == null ? null : by.person(),
                by == null ? null : by.post(),
                by == null ? null : by.delegation(),
                entry.facts(),
                entry.words() == null ? null : Normalizer.normalize(entry.words(), Normalizer.Form.NFC),
                address());
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes http
                ? http.getRequest().getRemoteAddr()
                : null;
    }
}
