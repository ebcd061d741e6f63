package vn.caurong.documents.sitting;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.ToSign;
import vn.caurong.documents.sitting.SittingPaper.Outcome;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.PdfSigning.OpenKey;

/**
 * Signs and returns the papers of a sitting, as many at a time as there are cores. What one refuses
 * stops no other.
 */
@Component
record Settling(ToSign desk, SittingPapers papers) {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    /**
     * @param key in the signer's hand
     * @param after called when one is settled
     */
    void all(Sitting sitting, OpenKey key, Actor by, Runnable after) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService hands =
                Executors.newFixedThreadPool(cores, Thread.ofVirtual().factory())) {
            for (SittingPaper paper : sitting.pending()) {
                hands.execute(() -> {
                    settle(sitting, paper, key, by);
                    after.run();
                });
            }
        }
    }

    private void settle(Sitting sitting, SittingPaper paper, OpenKey key, Actor by) {
        try {
            act(sitting, paper, key, by);
        } catch (RefusalException refused) {
            papers.came(sitting.id(), paper, Outcome.REFUSED, refused.refusal());
        } catch (NotVisibleException gone) {
            papers.came(sitting.id(), paper, Outcome.REFUSED, Refusal.of("sitting.refused.gone"));
        } catch (RuntimeException failed) {
            LOG.error("Sitting {}: {} was not settled", sitting.id(), paper.outgoing(), failed);
            papers.came(sitting.id(), paper, Outcome.REFUSED, Refusal.of("sitting.refused.failed"));
        }
    }

    private void act(Sitting sitting, SittingPaper paper, OpenKey key, Actor by) {
        int read = paper.version() == null ? 0 : paper.version();
        if (paper.choice() == Choice.SIGN) {
            desk.sign(paper.outgoing(), read, key, by, () -> came(sitting, paper, Outcome.SIGNED));
        } else {
            desk.giveBack(paper.outgoing(), read, paper.remarks(), by, () -> came(sitting, paper, Outcome.RETURNED));
        }
    }

    private void came(Sitting sitting, SittingPaper paper, Outcome outcome) {
        papers.came(sitting.id(), paper, outcome, null);
    }
}
