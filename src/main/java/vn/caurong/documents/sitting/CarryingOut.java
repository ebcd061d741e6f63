package vn.caurong.documents.sitting;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.ToSign;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.PdfSigning.OpenKey;

/**
 * At the end of a sitting: the key is opened once, then each draft is signed or returned in a
 * transaction of its own, behind the page. A short sitting is done before the page is shown.
 */
@Component
record CarryingOut(Sittings sittings, Runs runs, ToSign desk, Settling settling) {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /**
     * Begins unless it runs already; a second time there is nothing left to do.
     *
     * @param pin wiped when the call returns; asked only when something is to be signed
     * @throws RefusalException when there is no valid key, or the PIN is wrong: nothing is done then
     */
    void begin(UUID id, char[] pin, Actor by) {
        try {
            sittings.of(id, by);
            runs.begin(id).ifPresent(run -> begun(id, run, pin, by));
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private void begun(UUID id, UUID run, char[] pin, Actor by) {
        Thread running;
        try {
            Sitting sitting = sittings.of(id, by);
            OpenKey key = sitting.pending(Choice.SIGN) == 0 ? CarryingOut::none : desk.open(pin, by);
            running = Thread.ofVirtual().name("sitting-" + id).start(() -> run(sitting, run, key, by));
        } catch (RuntimeException refused) {
            runs.end(id, run);
            throw refused;
        }
        waitFor(running);
    }

    private void run(Sitting sitting, UUID run, OpenKey key, Actor by) {
        try {
            settling.all(sitting, key, by, () -> runs.beat(sitting.id(), run));
        } finally {
            runs.end(sitting.id(), run);
        }
    }

    private static byte[] none(byte[] prepared, java.time.Instant at) {
        throw new RefusalException("outgoing.refused.noKey");
    }

    private static void waitFor(Thread running) {
        try {
            running.join(PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
