package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What {@code pdfsig} of poppler-utils says. It checks hashes and whether the last signature covers
 * the whole file, nothing else.
 */
public final class SecondOpinion {
    static final String VALID = "Signature is Valid";
    static final String WHOLE = "  - Total document signed";

    private SecondOpinion() {}

    /** False, loudly, where the program is not installed. */
    static boolean isHere() {
        boolean found = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, "pdfsig")));
        if (!found) {
            System.err.println(
                    "SKIPPED: pdfsig is not installed (package poppler-utils);" + " no second opinion on signatures.");
        }
        return found;
    }

    /** Both signatures valid and nothing after the last, unless the program is not installed. */
    public static void acceptsBothSignatures(byte[] pdf) {
        if (isHere()) {
            String said = of(pdf);
            assertThat(said.split(VALID, -1)).as(said).hasSize(3);
            assertThat(said).contains(WHOLE);
        }
    }

    static String of(byte[] pdf) {
        try {
            Path file = Files.createTempFile("second-opinion", ".pdf");
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdfsig", file.toString())
                    .redirectErrorStream(true)
                    .start();
            byte[] said = process.getInputStream().readAllBytes();
            process.waitFor();
            Files.delete(file);
            return new String(said, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
