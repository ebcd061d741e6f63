package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an independent program says: {@code pdfsig} of poppler-utils. It checks hashes and whether
 * the last signature covers the whole file, nothing else.
 */
class SecondOpinionTests {
    private static final String VALID = "Signature is Valid";
    private static final String WHOLE = "  - Total document signed";

    @TempDir private Path folder;

    @BeforeAll
    static void present() {
        boolean found =
                java.util.stream.Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(dir -> Files.isExecutable(Path.of(dir, "pdfsig")));
        if (!found) {
            System.err.println(
                    "SKIPPED: pdfsig is not installed (package poppler-utils);"
                            + " no second opinion on signatures.");
        }
        assumeTrue(found, "pdfsig (poppler-utils) is not installed");
    }

    @Test
    void lawfulDocumentIsValidTwiceAndWhole() throws Exception {
        String said = pdfsig(TestPaper.sealed());
        assertThat(said.split(VALID, -1)).hasSize(3);
        assertThat(said).contains(WHOLE);
        assertThat(said).contains("Phạm Thị Thử", "Sở Thử nghiệm");
    }

    @Test
    void numberCorrectedBeforeTheSealIsWhole() throws Exception {
        byte[] corrected = Tampering.number(TestPaper.filled(TestPaper.signed()), "419");
        assertThat(pdfsig(TestPaper.sealed(corrected))).contains(WHOLE);
    }

    @Test
    void whateverIsAddedAfterTheSealIsNotCovered() throws Exception {
        byte[] sealed = TestPaper.sealed();
        for (var tampered :
                Map.of(
                                "number", Tampering.number(sealed, "999"),
                                "shown", Tampering.shownNumber(sealed, "999"),
                                "page", Tampering.pageText(sealed),
                                "annotation", Tampering.annotation(sealed),
                                "moved", Tampering.movedNumber(sealed),
                                "comment", Tampering.comment(sealed),
                                "person removed", Tampering.withoutValue(sealed, "person"))
                        .entrySet()) {
            assertThat(pdfsig(tampered.getValue())).as(tampered.getKey()).doesNotContain(WHOLE);
        }
    }

    @Test
    void flippedByteIsADigestMismatch() throws Exception {
        byte[] sealed = TestPaper.sealed();
        assertThat(pdfsig(Tampering.flipped(sealed, 3000))).contains("Digest Mismatch");
    }

    @Test
    void unreadableSealCannotBeParsed() throws Exception {
        byte[] sealed = TestPaper.sealed();
        byte[] unreadable = Tampering.zeroed(sealed, Tampering.contents(sealed).getLast());
        assertThat(pdfsig(unreadable).split(VALID, -1)).hasSize(2);
    }

    private String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = folder.resolve("document.pdf");
        Files.write(file, pdf);
        Process process =
                new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
