package vn.caurong.signatures.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Signature;
import vn.caurong.signatures.Judgement.Verdict;

/** Puts together what DSS and the own checks found. */
final class JudgementMaking {
    private JudgementMaking() {}

    static Judgement of(List<Found> dss, OwnChecks.Result own, Instant at) {
        List<Finding> findings = new ArrayList<>(own.findings());
        for (Found found : dss) {
            if (own.findings().stream().noneMatch(f -> explains(f, found))) {
                Verdicts.finding(found, own.signed()).ifPresent(findings::add);
            }
        }
        dss.forEach(found -> StampFinding.of(found, own.signed()).ifPresent(findings::add));
        findings.sort(Comparator.comparing(Finding::verdict).reversed());
        List<Signature> signatures =
                dss.stream().map(f -> JudgedSignature.of(f, own.findings())).toList();
        return new Judgement(
                WorstVerdict.of(signatures, findings),
                signatures,
                MissingSignatures.of(dss, own),
                findings.stream().map(Finding::words).distinct().toList(),
                at);
    }

    /** DSS's bare "changed" says nothing more when an own check names what was changed. */
    private static boolean explains(Finding own, Found found) {
        return own.verdict() == Verdict.CHANGED && Verdicts.of(found) == Verdict.CHANGED;
    }
}
