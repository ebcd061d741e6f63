package vn.caurong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names things by the names they have. */
class GlossaryTests {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void everyNameIsInTheCode() throws IOException {
        var words = Stream.of("src/main/java", "src/main/resources/db")
                .flatMap(GlossaryTests::text)
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        List<String> gone = Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1)[2])
                .flatMap(cell -> NAME.matcher(cell).results())
                .flatMap(name -> Stream.of(name.group(1).split("\\.", -1)))
                .filter(name -> !words.contains(name))
                .toList();
        assertThat(gone).isEmpty();
    }

    private static Stream<String> text(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(GlossaryTests::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
