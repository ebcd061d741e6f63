package vn.caurong.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCacheTests {
    private static final String BLOB = "ab12";

    @TempDir
    Path root;

    @Test
    void whatIsKeptIsFoundAndNothingLiesBeside() throws IOException {
        PageCache cache = new PageCache(root);
        cache.keep(BLOB, "1.png", new byte[] {1});
        assertThat(cache.find(BLOB, "1.png"))
                .hasValueSatisfying(found -> assertThat(found).containsExactly(1));
        assertThat(names()).containsExactly("1.png");
    }

    @Test
    void whatCannotBeKeptLeavesNothingBeside() throws IOException {
        Files.createDirectories(
                root.resolve("ab").resolve(BLOB).resolve("1.png").resolve("full"));
        assertThatThrownBy(() -> new PageCache(root).keep(BLOB, "1.png", new byte[] {1}))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(names()).containsExactly("1.png");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(root.resolve("ab").resolve(BLOB))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
