package vn.caurong.access.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Subject;

/**
 * What a transaction adds to audiences and takes from them, in the order rows are locked; written in
 * one go before anybody looks and before it commits: an act opens several duties, and each would ask
 * the database three times.
 */
final class Unwritten implements TransactionSynchronization {
    private final Map<AudienceRow, Change> changes = new TreeMap<>();
    private final Consumer<Map<AudienceRow, Change>> writing;

    private Unwritten(Consumer<Map<AudienceRow, Change>> writing) {
        this.writing = writing;
    }

    /**
     * @param taken the row goes if it is there
     * @param added and comes, null when it does not
     */
    record Change(boolean taken, @Nullable Added added) {}

    /**
     * @param around counts for nothing once the subject is restricted
     */
    record Added(String why, boolean around) {}

    /** The transaction's own; {@code writing} writes it when it ends. */
    static Unwritten here(Consumer<Map<AudienceRow, Change>> writing) {
        return known().findFirst().orElseGet(() -> begun(writing));
    }

    /** Writes what the transaction changed so far, if there is one. */
    static void write() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().toList().forEach(Unwritten::writeNow);
        }
    }

    private static Stream<Unwritten> known() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Unwritten.class::isInstance)
                .map(Unwritten.class::cast);
    }

    private static Unwritten begun(Consumer<Map<AudienceRow, Change>> writing) {
        Unwritten begun = new Unwritten(writing);
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    void add(Subject subject, Collection<? extends Principal> principals, Added added) {
        principals.forEach(principal -> changes.merge(
                AudienceRow.of(subject, principal), new Change(false, added), (one, other) -> later(one, added)));
    }

    /** Who stands around and has a duty sees it by the duty. */
    private static Change later(Change before, Added added) {
        Added known = before.added();
        boolean kept = known != null && (!known.around() || added.around());
        return new Change(before.taken(), kept ? known : added);
    }

    void take(Subject subject, List<Principal> principals) {
        principals.forEach(principal -> changes.put(AudienceRow.of(subject, principal), new Change(true, null)));
    }

    private void writeNow() {
        if (!changes.isEmpty()) {
            writing.accept(changes);
            changes.clear();
        }
    }

    /** Before the journal, whose chain is locked last. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writeNow();
    }
}
