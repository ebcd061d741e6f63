package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an independent program says of documents lawful and tampered with. */
class SecondOpinionTests {
    @BeforeAll
    static void present() {
        assumeTrue(SecondOpinion.isHere(), "pdfsig (poppler-utils) is not installed");
    }

    @Test
    void lawfulDocumentIsValidTwiceAndWhole() {
        String said = SecondOpinion.of(TestPaper.sealed());
        assertThat(said.split(SecondOpinion.VALID, -1)).hasSize(3);
        assertThat(said).contains(SecondOpinion.WHOLE);
        assertThat(said).contains("Phạm Thị Thử", "Sở Thử nghiệm");
    }

    @Test
    void numberCorrectedBeforeTheSealIsWhole() {
        byte[] corrected = Tampering.number(TestPaper.filled(TestPaper.signed()), "419");
        assertThat(SecondOpinion.of(TestPaper.sealed(corrected))).contains(SecondOpinion.WHOLE);
    }

    @Test
    void whateverIsAddedAfterTheSealIsNotCovered() {
        byte[] sealed = TestPaper.sealed();
        for (var tampered : Map.of(
                        "number", Tampering.number(sealed, "999"),
                        "shown", Tampering.shownNumber(sealed, "999"),
                        "page", Tampering.pageText(sealed),
                        "annotation", Tampering.annotation(sealed),
                        "moved", Tampering.movedNumber(sealed),
                        "comment", Tampering.comment(sealed),
                        "person removed", Tampering.withoutValue(sealed, "person"))
                .entrySet()) {
            assertThat(SecondOpinion.of(tampered.getValue()))
                    .as(tampered.getKey())
                    .doesNotContain(SecondOpinion.WHOLE);
        }
    }

    @Test
    void flippedByteIsADigestMismatch() {
        byte[] sealed = TestPaper.sealed();
        assertThat(SecondOpinion.of(Tampering.flipped(sealed, 3000))).contains("Digest Mismatch");
    }

    @Test
    void unreadableSealCannotBeParsed() {
        byte[] sealed = TestPaper.sealed();
        byte[] unreadable = Tampering.zeroed(sealed, Tampering.contents(sealed).getLast());
        assertThat(SecondOpinion.of(unreadable).split(SecondOpinion.VALID, -1)).hasSize(2);
    }
}
