package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Missing;
import vn.caurong.signatures.Judgement.Verdict;

/** Documents of other programs: what the issuer's next signer adds is no change. */
class ElsewhereTests {
    private static final byte[] BY_OFFICIAL = Elsewhere.signed(TestPaper.drawn(), Elsewhere.OFFICIAL, 500);

    @Test
    void personThenAgencyIsValid() {
        Judgement judgement = TestPaper.judge(both(BY_OFFICIAL));
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.missing()).isEmpty();
    }

    /** NĐ 30/2020 Đ5.1 wants both signatures. */
    @Test
    void agencyAloneLacksThePerson() {
        Judgement judgement = TestPaper.judge(Elsewhere.signed(TestPaper.drawn(), Elsewhere.COMMITTEE, 500));
        assertThat(judgement.missing()).containsExactly(Missing.PERSON);
    }

    @Test
    void personAloneLacksTheAgency() {
        assertThat(TestPaper.judge(BY_OFFICIAL).missing()).containsExactly(Missing.AGENCY);
    }

    @Test
    void numberStampedByTheIssuersNextSignatureIsNoChange() {
        Judgement judgement = TestPaper.judge(both(Tampering.annotation(BY_OFFICIAL)));
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.findings()).isEmpty();
    }

    @Test
    void annotationAfterTheLastSignatureIsAChange() {
        Judgement judgement = TestPaper.judge(Tampering.annotation(both(BY_OFFICIAL)));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(judgement.findings()).extracting(Refusal::key).contains("signatures.finding.annotation");
    }

    @Test
    void pageTextChangedBetweenSignaturesIsAChange() {
        Judgement judgement = TestPaper.judge(both(Tampering.pageText(BY_OFFICIAL)));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void archiveTimeStampAndValidationDataAreNoChange() {
        byte[] archived = Elsewhere.extended(TestPaper.sealed());
        Judgement judgement = TestPaper.judge(archived);
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.spotless()).isTrue();
    }

    @Test
    void numberChangedAfterArchivingIsAChange() {
        byte[] archived = Elsewhere.extended(TestPaper.sealed());
        Judgement judgement = TestPaper.judge(Tampering.number(archived, "999"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(judgement.findings()).extracting(Refusal::key).contains("signatures.finding.value.number");
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân quận Hải Châu, UBND quận, , true",
        "Sở Thông tin và Truyền thông, Sở Thông tin và Truyền thông, , true",
        "Cổng Thông tin điện tử Chính phủ, Văn phòng Chính phủ, , true",
        "Ngô Bá Thiện, Ủy ban nhân dân thành phố, , false",
        "Đoàn Thị Minh Nguyệt, Ủy ban nhân dân quận, , false",
        "Bành Văn Sở, Sở Nội vụ, , false",
        "Công ty Thử, , UID=MST:0100, true",
        "Phòng Thị Ban, , UID=CMND:0100, false",
        "An Bình, , UID=MST:0100, true",
    })
    void tellsAgenciesFromPeople(String name, String organisation, String subject, boolean agency) {
        var certificate = new Found.Certificate(
                name, organisation == null ? "" : organisation, subject == null ? "" : subject, "", null, null, false);
        assertThat(SignerKind.isAgency(certificate)).isEqualTo(agency);
    }

    private static byte[] both(byte[] byOfficial) {
        return Elsewhere.signed(byOfficial, Elsewhere.COMMITTEE, 600);
    }
}
