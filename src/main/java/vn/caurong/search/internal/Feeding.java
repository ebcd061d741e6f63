package vn.caurong.search.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Subject;
import vn.caurong.search.SearchEntry;

/**
 * Reads what changed into the index: the subject outside any transaction, its entry and the end of
 * its waiting in one. Several may do it at once, as tests do beside the job: what was read earlier
 * never overwrites what was read later.
 */
@Component
record Feeding(Pending pending, Kinds kinds, IndexEntries entries, TransactionTemplate transaction) {
    private static final Logger LOG = LoggerFactory.getLogger(Feeding.class);
    private static final int AT_A_TIME = 200;
    private static final int LONGEST_TEXT = 60_000;

    /** Everything that waits now. One that cannot be read goes to the end and waits on. */
    void feed() {
        long last = pending.last();
        List<Pending.Waiting> batch = pending.first(AT_A_TIME, last);
        while (!batch.isEmpty()) {
            batch.forEach(this::feed);
            batch = pending.first(AT_A_TIME, last);
        }
    }

    void feed(Pending.Waiting waiting) {
        try {
            Optional<SearchEntry> read = kinds.named(waiting.kind())
                    .flatMap(kind -> kind.read(waiting.id()))
                    .map(Feeding::bounded);
            transaction.executeWithoutResult(_ -> keep(waiting, read));
        } catch (RuntimeException unreadable) {
            LOG.warn("{} {} is not read into the index yet", waiting.kind(), waiting.id(), unreadable);
            transaction.executeWithoutResult(_ -> postpone(waiting));
        }
    }

    /** Who finds the waiting ended by another reads too late: what the other read is as new or newer. */
    private void keep(Pending.Waiting waiting, Optional<SearchEntry> read) {
        if (pending.done(waiting)) {
            read.ifPresentOrElse(
                    entry -> entries.put(waiting.kind(), waiting.id(), entry),
                    () -> entries.remove(waiting.kind(), waiting.id()));
        }
    }

    private void postpone(Pending.Waiting waiting) {
        if (pending.done(waiting)) {
            pending.add(Set.of(new Subject(waiting.kind(), waiting.id())));
        }
    }

    /** NUL, which no text of the database may hold, stands in some files. */
    private static SearchEntry bounded(SearchEntry entry) {
        String body = entry.body().replace('\0', ' ');
        return new SearchEntry(
                entry.title().replace('\0', ' '),
                entry.mark(),
                entry.party(),
                entry.state(),
                entry.style(),
                entry.urgency(),
                entry.day(),
                entry.words().replace('\0', ' '),
                body.substring(0, Math.min(LONGEST_TEXT, body.length())));
    }
}
