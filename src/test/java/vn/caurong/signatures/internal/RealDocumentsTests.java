package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Verdict;

/** Published government documents, when the folder beside the project is there. */
class RealDocumentsTests {
    private static final Path FOLDER = Path.of("../shared/data/documents");

    @ParameterizedTest
    @CsvSource({
        "congbao-28-2018-qd-ttg.pdf, BROKEN",
        "congbao-30-2020-nd-cp.pdf, BROKEN",
        "scan-7393-vpcp-tccv.pdf, NOT_SIGNED"
    })
    void areJudgedAsTheyAre(String name, Verdict verdict) throws IOException {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: " + file + " is not there.");
        }
        assumeTrue(Files.exists(file));
        Judgement judgement = Judge.judge(
                Files.readAllBytes(file), new Trust(List.of(), List.of()), Instant.parse("2020-04-07T01:00:00Z"));
        assertThat(judgement.verdict()).as("%s: %s", name, judgement).isEqualTo(verdict);
    }
}
