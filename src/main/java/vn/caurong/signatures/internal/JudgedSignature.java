package vn.caurong.signatures.internal;

import java.util.List;
import vn.caurong.signatures.Judgement.Signature;
import vn.caurong.signatures.Judgement.Verdict;

/** One signature as the judgement tells it. */
final class JudgedSignature {
    private JudgedSignature() {}

    static Signature of(Found found, List<Finding> own) {
        Verdict verdict = own.stream()
                .filter(f -> found.fields().contains(f.field()))
                .map(Finding::verdict)
                .reduce(Verdicts.of(found), WorstVerdict::worse);
        Found.Certificate certificate = found.certificate();
        return new Signature(
                certificate.name(),
                SignerKind.isAgency(found),
                found.signedAt(),
                certificate.issuer(),
                certificate.validTo(),
                verdict,
                certificate.issuer().contains("DEMO"),
                certificate.revocationKnown(),
                found.stamp());
    }
}
