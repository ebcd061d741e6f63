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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files stay small enough to be read in one go; a file that grows is split by what it is about. */
class SizeTests {
    private static final int MEDIAN = 45;
    private static final int P95 = 105;

    private static final int MOST_OF_A_HANDLER = 8;

    /** The mapping, its signature up to the brace, and the body down to the closing one. */
    private static final Pattern HANDLER = Pattern.compile(
            "^    @(Get|Post|Put|Delete)Mapping\\(\"([^\"]+)\"\\).*?\\)[^;{}()]*\\{\\n(.*?)^    }$",
            Pattern.DOTALL | Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({
        "src/main/java, **.java, 250",
        "src/test/java, **.java, 350",
        "src/main/jte, **.jte, 120",
        "src/main/resources/db, **.sql, 150", // half of it the comments on columns
        "src/main/assets/js, **.js, 100",
    })
    void noFileIsLongerThanItsLimit(Path folder, String glob, int limit) {
        Map<Path, Integer> tooLong = new TreeMap<>(lines(folder, glob));
        tooLong.values().removeIf(lines -> lines <= limit);
        assertThat(tooLong).as("files over %d lines", limit).isEmpty();
    }

    @Test
    void mostFilesAreMuchShorter() {
        List<Integer> lines = lines(Path.of("src/main/java"), "**.java").values().stream()
                .sorted()
                .toList();
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(lines.get(lines.size() * 95 / 100)).as("95th percentile").isLessThanOrEqualTo(P95);
    }

    @Test
    void handlersAreAFewLines() {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (Path file : lines(Path.of("src/main/java"), "**.java").keySet()) {
            HANDLER.matcher(text(file))
                    .results()
                    .filter(handler -> handler.group(3).lines().count() > MOST_OF_A_HANDLER)
                    .forEach(handler -> tooLong.put(file.getFileName() + " " + handler.group(2), (int)
                            handler.group(3).lines().count()));
        }
        assertThat(tooLong).as("handlers over %d lines", MOST_OF_A_HANDLER).isEmpty();
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
        return (int) text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
