package vn.caurong.files.internal;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What cannot be rolled back waits until the caller's transaction has committed. */
final class OnceCommitted {
    private OnceCommitted() {}

    /** At once where there is no transaction; never when it is rolled back. */
    static void run(Runnable act) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            act.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }
}
