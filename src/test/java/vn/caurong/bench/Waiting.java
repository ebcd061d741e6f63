package vn.caurong.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what runs beside; its failure is ours. */
final class Waiting {
    private Waiting() {}

    static <T> T on(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    static void unchecked(Act act) {
        try {
            act.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** May fail. */
    interface Act {
        void run() throws Exception;
    }
}
