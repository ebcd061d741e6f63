package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTests {
    private final StartFailures failures = new StartFailures();

    @Test
    void aTakenPortIsNamedWithAWayOut() {
        FailureAnalysis said = failures.analyze(wrapped(new PortInUseException(8080)));
        assertThat(said.getDescription()).isEqualTo("Cổng 8080 đang có chương trình khác dùng.");
        assertThat(said.getAction()).contains("--port");
    }

    @ParameterizedTest
    @CsvSource({
        "08001, không tới được máy chủ",
        "28P01, sai tên hoặc mật khẩu",
        "3D000, không có cơ sở dữ liệu",
        "57P03, đang khởi động",
        "53300, hết chỗ",
        "08P01, mã lỗi 08P01",
    })
    void aDatabaseThatRefusesIsSaidSo(String state, String reason) {
        FailureAnalysis said = failures.analyze(wrapped(new SQLException("refused", state)));
        assertThat(said.getDescription())
                .contains("Cơ sở dữ liệu không cho kết nối", reason)
                .doesNotContain("refused");
        assertThat(said.getAction()).contains("CAURONG_DATABASE_URL");
    }

    @Test
    void aFaultOfOursIsNotExplainedAway() {
        assertThat(failures.analyze(wrapped(new SQLException("syntax", "42601"))))
                .isNull();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed(@TempDir Path home) throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        try {
            EmbeddedPostgres.start(file.resolve("data"), false).close();
        } catch (StartFailure failure) {
            FailureAnalysis said = failures.analyze(wrapped(failure));
            assertThat(said.getDescription()).contains("Không ghi được", file.toString());
            assertThat(said.getAction()).contains("--data");
            return;
        }
        throw new AssertionError("started in a folder that cannot be");
    }

    private static Throwable wrapped(Exception cause) {
        return new IllegalStateException("context", new IllegalArgumentException(cause));
    }
}
