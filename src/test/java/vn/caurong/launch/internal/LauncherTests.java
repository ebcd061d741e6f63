package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code ./caurong}, as far as it goes without building anything. */
class LauncherTests {
    @TempDir
    Path empty;

    @Test
    void helpNamesEveryCommand() throws Exception {
        Said said = run(Map.of(), "help");
        assertThat(said.code).isZero();
        assertThat(said.text).contains("run ", "test ", "demo ", "admin verify-journal", "backup FILE", "restore FILE");
    }

    @Test
    void anUnknownCommandIsWrongUse() throws Exception {
        assertThat(run(Map.of(), "fly").code).isEqualTo(64);
    }

    @Test
    void anOptionWithoutItsValueIsWrongUse() throws Exception {
        Said said = run(Map.of(), "run", "--port");
        assertThat(said.code).isEqualTo(64);
        assertThat(said.text).contains("Thiếu số cổng sau --port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tám", "0", "65536", "-1", "080", "99999999999"})
    void whatIsNoPortIsWrongUse(String port) throws Exception {
        assertThat(run(Map.of(), "run", "--port", port).code).isEqualTo(64);
        Said said = run(Map.of("CAURONG_PORT", port), "demo");
        assertThat(said.code).isEqualTo(64);
        assertThat(said.text).contains("từ 1 đến 65535");
    }

    @Test
    void aWordTooManyIsWrongUse() throws Exception {
        assertThat(run(Map.of(), "run", "admin").code).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore"})
    void aBackupWithoutItsFileIsWrongUse(String command) throws Exception {
        Said said = run(Map.of(), command);
        assertThat(said.code).isEqualTo(64);
        assertThat(said.text).contains("Hãy nêu tệp");
        assertThat(run(Map.of(), command, "a.zip", "b.zip").code).isEqualTo(64);
    }

    @Test
    void withoutJdkItSaysWhatToInstall() throws Exception {
        Said said = run(Map.of("CAURONG_JDKS", empty.toString(), "PATH", toolsOnly()), "run");
        assertThat(said.code).isEqualTo(69);
        assertThat(said.text).contains("Không tìm thấy JDK 25 trở lên").contains("JAVA_HOME");
    }

    @Test
    void aJdkThatIsTooOldIsNoJdk() throws Exception {
        Path old = Files.createDirectories(empty.resolve("jdk-17/bin"));
        Path javac = Files.createFile(old.resolve("javac"));
        Files.setPosixFilePermissions(javac, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(empty.resolve("jdk-17/release"), "JAVA_VERSION=\"17.0.15\"\n");
        Said said = run(Map.of("CAURONG_JDKS", empty.toString(), "PATH", toolsOnly()), "run");
        assertThat(said.code).isEqualTo(69);
    }

    /** A folder with the tools the script needs and no javac. */
    private String toolsOnly() throws IOException {
        Path tools = Files.createDirectories(empty.resolve("tools"));
        for (String tool : List.of("sh", "sed", "dirname", "readlink", "cat", "find", "head")) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.copy(Path.of("/usr/bin", tool), link, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return tools.toString();
    }

    private static Said run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "./caurong"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        if (!environment.isEmpty()) {
            builder.environment().remove("JAVA_HOME");
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private record Said(int code, String text) {}
}
