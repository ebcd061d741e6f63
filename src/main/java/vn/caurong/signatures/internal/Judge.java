package vn.caurong.signatures.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Signature;
import vn.caurong.signatures.Judgement.Verdict;

/** Puts together what DSS and the own checks found. */
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
            return together(dss, OwnChecks.of(file, dss), at);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // Libraries throw whatever they like on bytes made to confuse them.
            LOG.warn("A file's signatures could not be read: {}", unreadable.toString());
            Refusal words = Refusal.of("signatures.finding.file-unreadable");
            return new Judgement(Verdict.BROKEN, List.of(), MissingSignatures.BOTH, List.of(words), at);
        }
    }

    private static Judgement together(List<Found> dss, OwnChecks.Result own, Instant at) {
        List<Finding> findings = new ArrayList<>(own.findings());
        for (Found found : dss) {
            if (own.findings().stream().noneMatch(f -> explains(f, found))) {
                Verdicts.finding(found, own.signed()).ifPresent(findings::add);
            }
        }
        dss.forEach(found -> Verdicts.stamp(found, own.signed()).ifPresent(findings::add));
        findings.sort(Comparator.comparing(Finding::verdict).reversed());
        List<Signature> signatures =
                dss.stream().map(f -> signature(f, own.findings())).toList();
        return new Judgement(
                worst(signatures, findings),
                signatures,
                MissingSignatures.of(dss, own),
                findings.stream().map(Finding::words).distinct().toList(),
                at);
    }

    /** DSS's bare "changed" says nothing more when an own check names what was changed. */
    private static boolean explains(Finding own, Found found) {
        return own.verdict() == Verdict.CHANGED && Verdicts.of(found) == Verdict.CHANGED;
    }

    private static Signature signature(Found found, List<Finding> own) {
        Verdict verdict = own.stream()
                .filter(f -> found.fields().contains(f.field()))
                .map(Finding::verdict)
                .reduce(Verdicts.of(found), Judge::worse);
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

    private static Verdict worst(List<Signature> signatures, List<Finding> findings) {
        Verdict none = signatures.isEmpty() ? Verdict.NOT_SIGNED : Verdict.VALID;
        return Stream.concat(
                        signatures.stream().map(Signature::verdict),
                        findings.stream().map(Finding::verdict))
                .reduce(none, Judge::worse);
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
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
