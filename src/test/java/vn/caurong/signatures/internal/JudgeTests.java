package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Missing;
import vn.caurong.signatures.Judgement.Verdict;

class JudgeTests {
    @Test
    void lawfulDocumentIsValidWithBothSignatures() {
        Judgement judgement = TestPaper.judge(TestPaper.sealed());
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.missing()).isEmpty();
        assertThat(judgement.signatures())
                .extracting(Judgement.Signature::signer, Judgement.Signature::byAgency)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Phạm Thị Thử", false),
                        org.assertj.core.groups.Tuple.tuple("Sở Thử nghiệm", true));
        assertThat(judgement.signatures())
                .allSatisfy(s -> assertThat(s.revocationChecked()).isTrue());
        assertThat(judgement.spotless()).isTrue();
    }

    @Test
    void unsignedPdfIsNotSigned() {
        Judgement judgement = TestPaper.judge(TestPaper.drawn());
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_SIGNED);
        assertThat(judgement.missing()).containsExactly(Missing.PERSON, Missing.AGENCY);
    }

    @Test
    void validButIssuerUnknownHere() {
        Judgement judgement = Judge.judge(TestPaper.sealed(), new Trust(List.of(), List.of()), TestPaper.JUDGED);
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNTRUSTED);
        assertThat(judgement.findings())
                .extracting(f -> f.key())
                .containsExactly("signatures.finding.untrusted", "signatures.finding.untrusted");
    }

    /** All judge by one policy object (Policy), which DSS does not promise to leave as it is. */
    @Test
    void manyAtOnceAreJudgedAsEachAlone() throws Exception {
        List<byte[]> files = List.of(
                TestPaper.sealed(),
                Tampering.pageText(TestPaper.sealed()),
                TestPaper.signed(),
                Tampering.number(TestPaper.sealed(), "999"));
        List<Judgement> alone = files.stream().map(TestPaper::judge).toList();
        List<Callable<Judgement>> all = IntStream.range(0, 48)
                .mapToObj(n -> (Callable<Judgement>) () -> TestPaper.judge(files.get(n % files.size())))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Judgement>> judged = threads.invokeAll(all);
            for (int n = 0; n < judged.size(); n++) {
                assertThat(judged.get(n).get()).isEqualTo(alone.get(n % files.size()));
            }
        }
    }
}
