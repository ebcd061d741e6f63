package vn.caurong.search.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caurong.kernel.Subject;

/** Subjects the running transaction changed; said once each, just before it commits. */
final class Touched implements TransactionSynchronization {
    private final Consumer<Set<Subject>> writer;
    private final Set<Subject> subjects = new LinkedHashSet<>();

    private Touched(Consumer<Set<Subject>> writer) {
        this.writer = writer;
    }

    static void add(Subject subject, Consumer<Set<Subject>> writer) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Touched.class::isInstance)
                .map(Touched.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var touched = new Touched(writer);
                    TransactionSynchronizationManager.registerSynchronization(touched);
                    return touched;
                })
                .subjects
                .add(subject);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writer.accept(subjects);
    }
}
