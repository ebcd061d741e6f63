package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A start that cannot succeed ends before any data is made. */
class EarlyStartTests {
    @TempDir
    Path home;

    @Test
    void aTakenPortIsNoticedBeforeAnyDataIsMade() throws IOException {
        Path data = home.resolve("data");
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThatThrownBy(() -> start(port, data, ""))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining(port);
        }
        try (var inside = Files.list(data)) {
            assertThat(inside).containsExactly(data.resolve("lock"));
        }
        FolderLock.on(data).close(); // let go again
    }

    @Test
    void anExistingDatabaseLeavesTheFolderAlone() throws IOException {
        Path data = home.resolve("data");
        start(Integer.toString(TestProgram.freePort()), data, "jdbc:postgresql://elsewhere/db");
        assertThat(data).doesNotExist();
    }

    @Test
    void aSecondProgramIsRefusedAtOnce() {
        try (FolderLock held = FolderLock.on(home)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> start("0", home, ""))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("đang được một Cầu Rồng khác sử dụng");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tám", "-1", "65536", "123456789012", "80a"})
    void whatIsNoPortIsSaidSo(String written) {
        assertThatThrownBy(() -> start(written, home, ""))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("«%s»", written);
    }

    private static void start(String port, Path data, String database) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "server.port", port,
                                "caurong.data", data.toString(),
                                "caurong.database.url", database)));
        new EarlyStart()
                .onApplicationEvent(
                        new ApplicationContextInitializedEvent(new SpringApplication(), new String[0], context));
    }
}
