package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Weights of the browser files, compressed, as the design promises. */
class BrowserFilesTests {
    @Test
    void filesStayLight() throws IOException {
        assertThat(compressed("tokens.css")).isLessThanOrEqualTo(8 * 1024);
        assertThat(compressed("tabler.min.css")).isLessThanOrEqualTo(70 * 1024);
        assertThat(compressed("icons.svg")).isLessThanOrEqualTo(10 * 1024);
        int scripts = compressed("htmx.min.js");
        try (Stream<Path> own = Files.list(Path.of("src/main/assets/js"))) {
            for (Path file : own.filter(Files::isRegularFile).toList()) { // the editor's folder loads on its page only
                scripts += compressed("js/" + file.getFileName());
            }
        }
        assertThat(scripts).isLessThanOrEqualTo(40 * 1024);
    }

    @Test
    void everyIconAPageNamesIsInTheSprite() throws IOException {
        String sprite = new String(read("icons.svg"), StandardCharsets.UTF_8);
        Pattern named = Pattern.compile("ui\\.icon\\([^)]*name = \"([a-z0-9-]+)\"");
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                named.matcher(Files.readString(template))
                        .results()
                        .forEach(found -> assertThat(sprite).contains("id=\"" + found.group(1) + "\""));
            }
        }
    }

    @Test
    void pagesHaveNoStylesOrScriptsOfTheirOwn() throws IOException {
        Pattern own = Pattern.compile("<style|\\sstyle=|<script(?![^>]*src=)|\\son[a-z]+=\"");
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template :
                    templates.filter(BrowserFilesTests::shownOnScreen).toList()) {
                assertThat(own.matcher(Files.readString(template)).find())
                        .as(template.toString())
                        .isFalse();
            }
        }
    }

    /** Printed pages carry their own layout: they become PDF, not HTML. */
    private static boolean shownOnScreen(Path template) {
        try {
            return Files.isRegularFile(template) && !Files.readString(template).contains("@page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int compressed(String name) throws IOException {
        return read(name + ".gz").length;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = BrowserFilesTests.class.getResourceAsStream("/assets/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
