package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
