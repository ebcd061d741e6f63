package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement.Verdict;

/** What is said of signatures that do not pass. */
class VerdictsTests {
    private static final Instant FROM = Instant.parse("2020-02-29T17:00:00Z");
    private static final Instant TO = Instant.parse("2020-03-31T17:00:00Z");
    private static final Instant BEFORE = Instant.parse("2020-03-30T02:00:00Z");
    private static final Instant AFTER = Instant.parse("2020-04-06T02:00:00Z");

    @Test
    void aCertificateThatHadExpiredWhenSignedIsToldFromOneThatExpiredSince() {
        assertThat(said(SubIndication.OUT_OF_BOUNDS_NO_POE, AFTER)).isEqualTo("signatures.finding.expired-before");
        assertThat(said(SubIndication.OUT_OF_BOUNDS_NO_POE, BEFORE)).isEqualTo("signatures.finding.expired");
        assertThat(said(SubIndication.EXPIRED, null)).isEqualTo("signatures.finding.expired");
    }

    @ParameterizedTest
    @CsvSource({"NOT_YET_VALID", "OUT_OF_BOUNDS_NO_POE", "OUT_OF_BOUNDS_NOT_REVOKED"})
    void aCertificateThatWasNotYetValidWhenSignedIsNotSaidToHaveExpired(SubIndication reason) {
        Finding said = Verdicts.finding(found(reason, FROM.minusSeconds(60)), List.of())
                .orElseThrow();
        assertThat(said.words()).isEqualTo(Refusal.of("signatures.finding.not-yet-valid", "Ngô Bá Thử", "01/03/2020"));
        assertThat(said.verdict()).isEqualTo(Verdict.UNTRUSTED);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CERTIFICATE_CHAIN_FOUND, untrusted",
        "REVOKED_NO_POE, revoked",
        "CRYPTO_CONSTRAINTS_FAILURE_NO_POE, weak",
        "TRY_LATER, revocation-unknown",
    })
    void theRestIsWholeButNotTrustedWithItsReason(SubIndication reason, String said) {
        assertThat(said(reason, BEFORE)).isEqualTo("signatures.finding." + said);
        assertThat(Verdicts.of(found(reason, BEFORE))).isEqualTo(Verdict.UNTRUSTED);
    }

    private static String said(SubIndication reason, Instant signed) {
        return Verdicts.finding(found(reason, signed), List.of())
                .orElseThrow()
                .words()
                .key();
    }

    private static Found found(SubIndication reason, Instant signed) {
        return new Found(
                List.of("Signature1"),
                Indication.INDETERMINATE,
                reason,
                Set.of(),
                new Found.Certificate("Ngô Bá Thử", "Sở Thử", "", "CA Thử", FROM, TO, false),
                signed,
                0,
                null,
                false);
    }
}
