package vn.caurong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Content-Security-Policy lets no style and no script stand inside a page. */
class TemplateTests {
    /** Printed by the program itself; no browser sees them. */
    private static final List<Path> PRINTED = List.of(
            Path.of("src/main/jte/documents/register/book.jte"),
            Path.of("src/main/jte/documents/recipients/book.jte"),
            Path.of("src/main/jte/documents/outgoing/paper/sheet.jte"),
            Path.of("src/main/jte/calendar/printed/sheet.jte"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style",
                "\\sstyle\\s*=",
                "<script(?![^>]*\\ssrc=)",
                "\\son[a-z]+\\s*=\\s*\"",
                "javascript:",
            })
    void pagesHoldNo(String inside) throws IOException {
        Pattern pattern = Pattern.compile(inside);
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates)
                    .filteredOn(Files::isRegularFile)
                    .filteredOn(template -> !PRINTED.contains(template))
                    .isNotEmpty()
                    .allSatisfy(
                            template -> assertThat(Files.readString(template)).doesNotContainPattern(pattern));
        }
    }
}
