package vn.caurong.signatures.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.caurong.signatures.Judgement.Signature;
import vn.caurong.signatures.Judgement.Verdict;

/** The worst of several verdicts is the one of all. */
final class WorstVerdict {
    private WorstVerdict() {}

    static Verdict of(List<Signature> signatures, List<Finding> findings) {
        Verdict none = signatures.isEmpty() ? Verdict.NOT_SIGNED : Verdict.VALID;
        return Stream.concat(
                        signatures.stream().map(Signature::verdict),
                        findings.stream().map(Finding::verdict))
                .reduce(none, WorstVerdict::worse);
    }

    static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
