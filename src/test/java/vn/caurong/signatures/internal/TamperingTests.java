package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Missing;
import vn.caurong.signatures.Judgement.Verdict;

/** Each way of changing a signed document is reported as what it is (core, "Two signatures"). */
class TamperingTests {
    private static final byte[] SEALED = TestPaper.sealed();

    @Test
    void numberCorrectedBeforeTheSealIsLawful() {
        byte[] corrected = Tampering.number(TestPaper.filled(TestPaper.signed()), "419");
        assertThat(TestPaper.judge(TestPaper.sealed(corrected)).spotless()).isTrue();
    }

    @Test
    void numberChangedAfterTheSeal() {
        Judgement judgement = TestPaper.judge(Tampering.number(SEALED, "999"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(judgement.findings())
                .contains(Refusal.of("signatures.finding.value.number", "Sở Thử nghiệm", "number", "418", "999"));
        assertThat(verdicts(judgement)).containsExactly(Verdict.VALID, Verdict.CHANGED);
    }

    @Test
    void onlyTheShownNumberChangedAfterTheSeal() {
        Judgement judgement = TestPaper.judge(Tampering.shownNumber(SEALED, "999"));
        assertChanged(judgement, "redrawn.number");
        keys(judgement).contains("signatures.finding.shown.number");
    }

    @Test
    void pageTextAddedAfterTheSeal() {
        Judgement judgement = TestPaper.judge(Tampering.pageText(SEALED));
        assertChanged(judgement, "page-text");
        assertThat(verdicts(judgement)).containsExactly(Verdict.CHANGED, Verdict.CHANGED);
    }

    @Test
    void pageTextAddedBetweenPersonAndSeal() {
        byte[] between = Tampering.pageText(TestPaper.signed());
        Judgement judgement = TestPaper.judge(TestPaper.sealed(TestPaper.filled(between)));
        assertChanged(judgement, "page-text");
        assertThat(verdicts(judgement)).containsExactly(Verdict.CHANGED, Verdict.VALID);
        assertThat(judgement.findings().getFirst().arguments()).contains("Phạm Thị Thử");
    }

    @Test
    void annotationOverTextAfterTheSeal() {
        assertChanged(TestPaper.judge(Tampering.annotation(SEALED)), "annotation");
    }

    @Test
    void annotationOverTextBetweenPersonAndSeal() {
        byte[] between = Tampering.annotation(TestPaper.signed());
        Judgement judgement = TestPaper.judge(TestPaper.sealed(TestPaper.filled(between)));
        assertChanged(judgement, "annotation");
    }

    @Test
    void widgetThatBelongsToNoFieldBetweenPersonAndSeal() {
        byte[] between = Tampering.strayWidget(TestPaper.signed());
        Judgement judgement = TestPaper.judge(TestPaper.sealed(TestPaper.filled(between)));
        assertChanged(judgement, "annotation");
    }

    @Test
    void newTextFieldBetweenPersonAndSeal() {
        byte[] between = Tampering.textField(TestPaper.signed());
        Judgement judgement = TestPaper.judge(TestPaper.sealed(TestPaper.filled(between)));
        assertChanged(judgement, "field-added");
    }

    @Test
    void secondFieldOfTheSameNameBetweenPersonAndSeal() {
        byte[] between = Tampering.secondDate(TestPaper.filled(TestPaper.signed()));
        Judgement judgement = TestPaper.judge(TestPaper.sealed(between));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CHANGED);
        keys(judgement).contains("signatures.finding.field-added");
    }

    @Test
    void personsPictureHiddenBetweenPersonAndSeal() {
        byte[] between = Tampering.hidden(TestPaper.filled(TestPaper.signed()), "person");
        assertChanged(TestPaper.judge(TestPaper.sealed(between)), "moved.other");
    }

    @Test
    void numberMovedBetweenPersonAndSeal() {
        byte[] between = Tampering.movedNumber(TestPaper.filled(TestPaper.signed()));
        assertChanged(TestPaper.judge(TestPaper.sealed(between)), "moved.number");
    }

    @Test
    void numberMovedAfterTheSeal() {
        assertChanged(TestPaper.judge(Tampering.movedNumber(SEALED)), "moved.number");
    }

    @Test
    void shownNumberOtherThanItsValueBetweenPersonAndSeal() {
        byte[] between = Tampering.shownNumber(TestPaper.filled(TestPaper.signed()), "999");
        assertChanged(TestPaper.judge(TestPaper.sealed(between)), "shown.number");
    }

    @Test
    void byteFlippedInThePersonsPart() {
        int at = indexOf(SEALED, "LiberationSerif") + 3;
        Judgement judgement = TestPaper.judge(Tampering.flipped(SEALED, at));
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(verdicts(judgement)).containsExactly(Verdict.BROKEN, Verdict.BROKEN);
        keys(judgement).contains("signatures.finding.broken");
    }

    @Test
    void byteFlippedBetweenPersonAndSeal() {
        byte[] filled = TestPaper.filled(TestPaper.signed());
        byte[] flipped = Tampering.flipped(filled, indexOf(filled, "LiberationSerif") + 3);
        Judgement judgement = TestPaper.judge(TestPaper.sealed(flipped));
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(verdicts(judgement)).containsExactly(Verdict.BROKEN, Verdict.VALID);
        keys(judgement).contains("signatures.finding.broken");
    }

    @Test
    void byteFlippedInTheFilledPart() {
        byte[] signed = TestPaper.signed();
        byte[] sealed = TestPaper.sealed(TestPaper.filled(signed));
        int at = signed.length + indexOf(Arrays.copyOfRange(sealed, signed.length, sealed.length), "(418)") + 1;
        Judgement judgement = TestPaper.judge(Tampering.flipped(sealed, at));
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(verdicts(judgement)).containsExactly(Verdict.VALID, Verdict.BROKEN);
    }

    @Test
    void byteFlippedInTheSealsOwnData() {
        int at = Tampering.contents(SEALED).getLast()[0] + 2 * (cmsLength(SEALED) - 10);
        Judgement judgement = TestPaper.judge(Tampering.otherDigit(SEALED, at));
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(verdicts(judgement)).containsExactly(Verdict.VALID, Verdict.BROKEN);
    }

    /**
     * Whatever the damage does to the libraries, there is no error page; what still passes (spare
     * certificates in the seal's data are covered by nothing) says of both signers what it said.
     */
    @Test
    void damageAnywhereInTheSealsOwnDataNeverFoolsTheJudgement() {
        List<Judgement.Signature> lawful = TestPaper.judge(SEALED).signatures();
        int start = Tampering.contents(SEALED).getLast()[0];
        int length = 2 * cmsLength(SEALED);
        for (int offset = 1; offset < length; offset += length / 40) {
            Judgement judgement = TestPaper.judge(Tampering.otherDigit(SEALED, start + offset));
            if (judgement.verdict() == Verdict.VALID) {
                assertThat(judgement.signatures()).as("digit %d", offset).isEqualTo(lawful);
            }
        }
    }

    @Test
    void damageAnywhereInTheSignedBytesIsNeverPassed() {
        java.util.Random places = new java.util.Random(30);
        int first = Tampering.contents(SEALED).getFirst()[0];
        for (int i = 0; i < 30; i++) {
            int at = 20 + places.nextInt(first - 40);
            assertThat(TestPaper.judge(Tampering.flipped(SEALED, at)).verdict())
                    .as("byte %d", at)
                    .isIn(Verdict.BROKEN, Verdict.CHANGED);
        }
    }

    @Test
    void sealCutOffLeavesThePersonsSignatureAndSaysTheAgencysIsMissing() {
        Judgement judgement = TestPaper.judge(TestPaper.signed());
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.missing()).containsExactly(Missing.AGENCY);
        assertThat(judgement.spotless()).isFalse();
    }

    @Test
    void filledButNeverSealed() {
        Judgement judgement = TestPaper.judge(TestPaper.filled(TestPaper.signed()));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(judgement.missing()).containsExactly(Missing.AGENCY);
    }

    @Test
    void sealRemovedFromItsField() {
        Judgement judgement = TestPaper.judge(Tampering.withoutValue(SEALED, "agency"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(judgement.missing()).containsExactly(Missing.AGENCY);
        assertThat(judgement.findings()).isNotEmpty();
    }

    @Test
    void personsSignatureRemovedFromItsField() {
        Judgement judgement = TestPaper.judge(Tampering.withoutValue(SEALED, "person"));
        assertChanged(judgement, "signature-removed.person");
        assertThat(judgement.missing()).containsExactly(Missing.PERSON);
    }

    @Test
    void personsSignatureRemovedBetweenPersonAndSeal() {
        byte[] filled = TestPaper.filled(TestPaper.signed());
        byte[] without = Tampering.withoutValue(filled, "person");
        Judgement judgement = TestPaper.judge(TestPaper.sealed(without));
        assertThat(judgement.spotless()).isFalse();
        assertThat(judgement.missing()).containsExactly(Missing.PERSON);
    }

    @Test
    void zeroSignaturesInAFileWithSignatureFields() {
        Judgement judgement = TestPaper.judge(TestPaper.prepared());
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        keys(judgement).containsExactly("signatures.finding.none-readable");
        assertThat(judgement.missing()).containsExactly(Missing.PERSON, Missing.AGENCY);
    }

    @Test
    void unreadableSealIsNotPassedOverInSilence() {
        int[] place = Tampering.contents(SEALED).getLast();
        assertUnreadable(Tampering.zeroed(SEALED, place), 2);
    }

    @Test
    void unreadablePersonIsNotPassedOverInSilence() {
        int[] place = Tampering.contents(SEALED).getFirst();
        assertUnreadable(Tampering.zeroed(SEALED, place), 1);
    }

    @Test
    void sealWithACharacterThatIsNotHexadecimal() {
        int[] place = Tampering.contents(SEALED).getLast();
        Judgement judgement = TestPaper.judge(Tampering.nonHex(SEALED, place));
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void noReadableSignatureInAFileWithSignatureFields() {
        byte[] none = SEALED;
        for (int[] place : Tampering.contents(SEALED)) {
            none = Tampering.zeroed(none, place);
        }
        Judgement judgement = TestPaper.judge(none);
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        keys(judgement).contains("signatures.finding.none-readable");
        assertThat(judgement.signatures()).isEmpty();
    }

    @Test
    void commentAfterTheEnd() {
        Judgement judgement = TestPaper.judge(Tampering.comment(SEALED));
        assertChanged(judgement, "tail");
    }

    @Test
    void sealedWithEmptyNumber() {
        byte[] filled = Filling.fill(TestPaper.signed(), Map.of("number", "", "date", "ngày 06 tháng 4"));
        Judgement judgement = TestPaper.judge(TestPaper.sealed(filled));
        keys(judgement).containsExactly("signatures.finding.empty.number");
        assertThat(judgement.spotless()).isFalse();
    }

    @Test
    void thirdSignatureAfterTheSeal() {
        byte[] field = Tampering.signatureField(SEALED, "third");
        byte[] third = Tampering.signedAgainstTheLock(field, "third");
        Judgement judgement = TestPaper.judge(third);
        assertChanged(judgement, "field-added");
        assertThat(verdicts(judgement)).containsExactly(Verdict.VALID, Verdict.CHANGED, Verdict.VALID);
    }

    @Test
    void personWhoDidNotCertifyIsNoted() {
        byte[] signed = Pades.sign(
                TestPaper.prepared(), new Mark("person", TestPaper.BLUE, null), TestPaper.PERSON, TestPaper.AT);
        Judgement judgement = TestPaper.judge(TestPaper.sealed(TestPaper.filled(signed)));
        keys(judgement).containsExactly("signatures.finding.not-certified");
    }

    private static void assertUnreadable(byte[] pdf, int place) {
        Judgement judgement = TestPaper.judge(pdf);
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(judgement.findings()).contains(Refusal.of("signatures.finding.unreadable", place));
        assertThat(judgement.signatures()).hasSize(1);
    }

    private static void assertChanged(Judgement judgement, String finding) {
        keys(judgement).contains("signatures.finding." + finding);
        assertThat(judgement.verdict()).isEqualTo(Verdict.CHANGED);
    }

    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> keys(
            Judgement judgement) {
        return assertThat(judgement.findings()).extracting(Refusal::key);
    }

    private static List<Verdict> verdicts(Judgement judgement) {
        return judgement.signatures().stream().map(Judgement.Signature::verdict).toList();
    }

    private static int cmsLength(byte[] pdf) {
        int start = Tampering.contents(pdf).getLast()[0];
        String head = new String(pdf, start, 8, StandardCharsets.ISO_8859_1);
        assertThat(head).startsWithIgnoringCase("3082");
        return 4 + Integer.parseInt(head.substring(4), 16);
    }

    private static int indexOf(byte[] pdf, String text) {
        int at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf(text);
        assertThat(at).isPositive();
        return at;
    }
}
