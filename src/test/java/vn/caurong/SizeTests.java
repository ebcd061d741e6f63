package vn.caurong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files stay small enough to be read in one go; a file that grows is split by what it is about. */
class SizeTests {
    private static final int MEDIAN = 60; // aim 45
    private static final int P95 = 145; // aim 120

    @ParameterizedTest
    @CsvSource({
        "src/main/java, **.java, 250",
        "src/test/java, **.java, 400",
        "src/main/jte, **.jte, 120",
        "src/main/resources/db, **.sql, 320", // half of it the comments on columns
        "src/main/resources/static, **.js, 150",
    })
    void noFileIsLongerThanItsLimit(Path folder, String glob, int limit) {
        Map<Path, Integer> tooLong = new TreeMap<>(lines(folder, glob));
        tooLong.values().removeIf(lines -> lines <= limit);
        assertThat(tooLong).as("files over %d lines", limit).isEmpty();
    }

    @Test
    void mostFilesAreMuchShorter() {
        List<Integer> lines =
                lines(Path.of("src/main/java"), "**.java").values().stream().sorted().toList();
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(lines.get(lines.size() * 95 / 100))
                .as("95th percentile")
                .isLessThanOrEqualTo(P95);
    }

    @Test
    void theLauncherStaysAScriptOneCanRead() {
        Path launcher = Path.of("caurong");
        assertThat(count(launcher)).isLessThanOrEqualTo(150);
    }

    private static Map<Path, Integer> lines(Path folder, String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        Map<Path, Integer> lines = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(matcher::matches)
                        .forEach(file -> lines.put(file, count(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return lines;
    }

    private static int count(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
