package vn.caurong.signatures.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.caurong.files.Files;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judging;

/** Judges stored files once per policy and set of trusted certificates. */
@Component
record JudgingFiles(Judgements judgements, TrustStore trusted, Files files, Clock clock) implements Judging {
    @Override
    public Judgement judge(String sha256) {
        Trust trust = trusted.trust();
        String policy = Policy.VERSION + "/" + trust.digest();
        return judgements.find(sha256, policy).orElseGet(() -> now(sha256, policy, trust));
    }

    private Judgement now(String sha256, String policy, Trust trust) {
        Judgement made = Judge.judge(files.read(sha256), trust, clock.instant());
        judgements.keep(sha256, policy, made);
        return made;
    }
}
