package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.launch.internal.TestProgram.Ended;

/** The program in a process of its own, and others that get in its way. */
@Tag("kill")
class StartingTests {
    @TempDir
    Path home;

    @Test
    void whatCannotStartSaysWhyInOneSentenceAndTheRunningOneWorksOn() throws Exception {
        Path data = Files.createDirectory(home.resolve("data"));
        int port = TestProgram.freePort();
        try (TestProgram program = TestProgram.asShipped(data, port, "--caurong.demo=false")) {
            Ended sameFolder = TestProgram.attempt(data, TestProgram.freePort());
            refused(sameFolder, "đang được một Cầu Rồng khác sử dụng", "--data");

            Path other = home.resolve("other");
            refused(
                    TestProgram.attempt(other, port),
                    "Cổng %d đang có chương trình khác dùng".formatted(port),
                    "--port");
            assertThat(other.resolve("postgres")).doesNotExist();

            Path file = Files.createFile(home.resolve("file"));
            refused(TestProgram.attempt(file, TestProgram.freePort()), "không phải là thư mục", "--data");

            String nobody = "jdbc:postgresql://127.0.0.1:%d/x".formatted(TestProgram.freePort());
            refused(
                    TestProgram.attempt(other, TestProgram.freePort(), "--caurong.database.url=" + nobody),
                    "Cơ sở dữ liệu không cho kết nối",
                    "CAURONG_DATABASE_URL");

            assertThat(program.serves()).isTrue();
            assertThat(program.verifyJournal()).contains("Nhật ký nguyên vẹn");
            assertThat(Path.of("target/run/app.aot"))
                    .as("kept classes and code; why there are none is in target/practice.log")
                    .exists();
            assertThat(program.log()).as("no demo was asked for").doesNotContain("stttt.vanthu");
            // "[aot]" would say that the JVM threw its cache away and starts slowly
            assertThat(program.log()).doesNotContain("[aot]", "WARN", "ERROR");
        }
    }

    private static void refused(Ended end, String sentence, String wayOut) {
        assertThat(end.code()).as(end.said()).isEqualTo(1);
        List<String> lines = end.said().strip().lines().toList();
        assertThat(lines).as(end.said()).hasSize(2);
        assertThat(lines.getFirst()).startsWith("Không khởi động được. ").contains(sentence);
        assertThat(lines.getLast()).contains(wayOut);
    }
}
