package vn.caurong.identity.internal;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What happens when the running transaction has committed, or at once where there is none. */
final class OnceCommitted {
    private OnceCommitted() {}

    /** A request that reads the session until then reads what still holds, and remembers it. */
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
