package vn.caurong.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes content nothing refers to: uploads that were never attached, a day after they came. */
class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final Duration AGE = Duration.ofDays(1);

    private final Blobs blobs;
    private final BlobFolder folder;
    private final PdfPages pages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Takes a transaction template that always begins a transaction of its own. */
    Sweeping(Blobs blobs, BlobFolder folder, PdfPages pages, TransactionTemplate transaction, Clock clock) {
        this.blobs = blobs;
        this.folder = folder;
        this.pages = pages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns how many blobs went. */
    int sweep() {
        Instant before = clock.instant().minus(AGE);
        int gone = 0;
        for (String sha256 : blobs.unreferenced(before)) {
            gone += forget(sha256, before) ? 1 : 0;
        }
        LOG.info("swept {} blobs and {} unfinished uploads", gone, sweepAside());
        return gone;
    }

    /**
     * Removes content that must not wait for the day to pass, unless a file refers to it. Inside a
     * transaction it goes when that one has committed; a crash between leaves it to the next sweep.
     */
    void discard(String sha256) {
        blobs.age(sha256);
        OnceCommitted.run(() -> forget(sha256, Blobs.AGED.plus(AGE)));
    }

    /** What a crash left aside; the age of a file is the disk's time, not the program's. */
    private int sweepAside() {
        try {
            Path probe = folder.aside().file();
            Instant now = Files.getLastModifiedTime(probe).toInstant();
            Files.delete(probe);
            return folder.aside().delete(now.minus(AGE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The content goes while the row is held: the same content coming in waits, then is kept anew.
     */
    private boolean forget(String sha256, Instant before) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!blobs.forget(sha256, before)) {
                status.setRollbackOnly();
                return false;
            }
            delete(sha256);
            return true;
        }));
    }

    private void delete(String sha256) {
        try {
            folder.delete(sha256);
            pages.forget(sha256);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
