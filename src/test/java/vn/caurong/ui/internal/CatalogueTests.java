package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text a page or a refusal asks for exists, in both languages, with the same values. */
class CatalogueTests {
    private static final Pattern ASKED = Pattern.compile("screen\\.t\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern REFUSED = Pattern.compile("\"([a-z]+\\.refused\\.[A-Za-z.-]*[A-Za-z])\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z]+\\.[\\w.-]+[.-])\"");
    private static final Pattern VALUE = Pattern.compile("\\{\\d+}");
    private final Words words = new Words();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(words.all("en").keySet()).isEqualTo(words.all("vi").keySet());
    }

    @Test
    void bothLanguagesUseTheSameValues() {
        Map<String, String> english = words.all("en");
        words.all("vi")
                .forEach((key, text) -> assertThat(values(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(values(text)));
    }

    @Test
    void everyTextAskedForExists() throws IOException {
        Set<String> asked = new TreeSet<>();
        read("src/main/jte").forEach(text -> find(ASKED, text, asked));
        read("src/main/java").forEach(text -> find(REFUSED, text, asked));
        assertThat(asked).isNotEmpty();
        asked.removeAll(words.all("vi").keySet());
        assertThat(asked).as("texts without words").isEmpty();
    }

    /** By its whole key, or by the beginning of it to which a state or a duty is put. */
    @Test
    void everyTextIsAskedFor() throws IOException {
        String program = Stream.concat(
                        Stream.concat(read("src/main/jte"), read("src/main/java")), read("src/main/assets"))
                .collect(Collectors.joining());
        Set<String> beginnings = new TreeSet<>();
        find(BEGINNING, program, beginnings);
        assertThat(words.all("vi").keySet())
                .filteredOn(key -> !key.startsWith("journal.act."))
                .allSatisfy(key -> assertThat(program.contains('"' + key + '"')
                                || beginnings.stream().anyMatch(key::startsWith))
                        .as("a text nobody asks for: " + key)
                        .isTrue());
    }

    private static Stream<String> read(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList().stream().map(CatalogueTests::text);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void find(Pattern pattern, String text, Set<String> into) {
        pattern.matcher(text).results().forEach(found -> into.add(found.group(1)));
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        VALUE.matcher(text).results().forEach(found -> values.add(found.group()));
        return values;
    }
}
