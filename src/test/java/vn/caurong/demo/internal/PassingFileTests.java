package vn.caurong.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The demo leaves no folder behind. */
class PassingFileTests {
    @Test
    void itIsGoneOnceItWasUsed() throws IOException {
        Path used;
        try (var file = new PassingFile("cong-van.pdf")) {
            used = Files.writeString(file.path(), "Công văn");
            assertThat(used).hasFileName("cong-van.pdf").exists();
        }
        assertThat(used.getParent()).doesNotExist();
    }

    @Test
    void itIsGoneWhenItsUseFails() {
        var used = new AtomicReference<Path>();
        assertThatThrownBy(() -> {
                    try (var file = new PassingFile("cong-van.pdf")) {
                        used.set(file.path());
                        throw new StepFailure("Máy chủ không trả lời");
                    }
                })
                .isInstanceOf(StepFailure.class);
        assertThat(used.get().getParent()).doesNotExist();
    }
}
