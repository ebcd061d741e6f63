package vn.caurong.signatures.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Verdict;

/** Judges a file: what DSS and the own checks find, put together. */
final class Judge {
    private static final Logger LOG = LoggerFactory.getLogger(Judge.class);

    private Judge() {}

    /**
     * @param at the moment it is judged for
     */
    static Judgement judge(byte[] file, Trust trust, Instant at) {
        if (!isPdf(file)) {
            return new Judgement(Verdict.NOT_SIGNED, List.of(), MissingSignatures.BOTH, List.of(), at);
        }
        try {
            List<Found> dss = DssValidation.of(file, trust, at);
            return JudgementMaking.of(dss, OwnChecks.of(file, dss), at);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // Libraries throw whatever they like on bytes made to confuse them.
            LOG.warn("A file's signatures could not be read: {}", unreadable.toString());
            Refusal words = Refusal.of("signatures.finding.file-unreadable");
            return new Judgement(Verdict.BROKEN, List.of(), MissingSignatures.BOTH, List.of(words), at);
        }
    }

    private static boolean isPdf(byte[] file) {
        int most = Math.min(file.length - 4, 1024);
        for (int i = 0; i < most; i++) {
            if (file[i] == '%' && file[i + 1] == 'P' && file[i + 2] == 'D' && file[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }
}
