package vn.caurong.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every act that may be told has its words in both languages, and stands in docs/journal.md; write
 * that anew with {@code ./caurong test -Djournal.write=true -Dtest=CatalogueOfActsTests}.
 */
class CatalogueOfActsTests {
    private static final Path PAGE = Path.of("docs/journal.md");
    private static final Pattern ACT = Pattern.compile(
            "(?:Entry\\s*\\.\\s*(?:of|system)\\(|(?:tell|record|journal|note|write|say)\\w*\\()[^;\"]*?\"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern WORDS =
            Pattern.compile("^journal\\.act\\.([a-z.-]+?)\\s*=\\s*(.*)$", Pattern.MULTILINE);

    @Test
    void everyActHasItsWordsInBothLanguages() throws IOException {
        Set<String> acts = acts();
        assertThat(acts).contains("identity.signed-in", "access.withdrawn", "organization.person-entered");
        assertThat(words("vi").keySet()).containsAll(acts);
        assertThat(words("en").keySet()).isEqualTo(words("vi").keySet());
    }

    @Test
    void thePageOfActsIsCurrent() throws IOException {
        Map<String, String> english = words("en");
        var page = new StringBuilder("""
                        # Acts in the journal

                        Written by `CatalogueOfActsTests` from the message catalogue; do not edit. Names are stable: they stand in
                        entries that are never changed.

                        | act | vi | en |
                        |---|---|---|
                        """);
        words("vi")
                .forEach((act, vi) ->
                        page.append("| %s | %s | %s |%n".formatted(act, vi, english.getOrDefault(act, ""))));
        if (Boolean.getBoolean("journal.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE))
                .as("docs/journal.md is stale: run this test with -Djournal.write=true")
                .isEqualTo(page.toString());
    }

    private static Set<String> acts() throws IOException {
        var acts = new TreeSet<String>();
        read("src/main/java", ".java")
                .filter(text -> text.contains("journal.Entry") || text.contains(".tell("))
                .forEach(text -> ACT.matcher(text).results().forEach(found -> acts.add(found.group(1))));
        return acts;
    }

    private static Map<String, String> words(String language) throws IOException {
        var words = new TreeMap<String, String>();
        read("src/main/resources/messages", "_" + language + ".properties")
                .forEach(text ->
                        WORDS.matcher(text).results().forEach(found -> words.put(found.group(1), found.group(2))));
        return words;
    }

    private static Stream<String> read(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream()
                    .map(CatalogueOfActsTests::text);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
