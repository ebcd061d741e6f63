package vn.caurong.journal.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caurong.journal.Line;

/**
 * Entries of the running transaction, written just before it commits and by agency: so an agency's
 * chain is locked only for that moment, and two transactions that tell two agencies never wait for
 * each other in a circle.
 */
final class PendingEntries implements TransactionSynchronization {
    private final Consumer<Line> writer;
    private final List<Line> lines = new ArrayList<>();

    private PendingEntries(Consumer<Line> writer) {
        this.writer = writer;
    }

    static void add(Line line, Consumer<Line> writer) {
        ofThisTransaction()
                .orElseGet(() -> {
                    var pending = new PendingEntries(writer);
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                })
                .lines
                .add(line);
    }

    /** Writes now what waits, so that the transaction can read its own entries. */
    static void writeNow() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().ifPresent(PendingEntries::write);
        }
    }

    private static Optional<PendingEntries> ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst();
    }

    private void write() {
        var writing = new ArrayList<>(lines);
        lines.clear();
        writing.sort(Comparator.comparing(Line::agency));
        writing.forEach(writer);
    }

    /** After everything else that may still record something. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        write();
    }
}
