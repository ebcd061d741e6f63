package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no whole backup of this program is refused before anything is made of it. */
class BadBackupTests {
    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = home.resolve("new");
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws Exception {
        Path letter = Files.writeString(home.resolve("thu.txt"), "Kính gửi");
        refused(letter, "không phải là tệp sao lưu");
        refused(home.resolve("nowhere.zip"), "Không có tệp");
    }

    @Test
    void oneThatIsCutShortIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(written(MigrationMark.ofProgram()));
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            refused(Files.write(home.resolve("cut.zip"), Arrays.copyOf(whole, length)), "không phải là tệp sao lưu");
        }
    }

    @Test
    void oneWithAChangedPartIsRefused() throws Exception {
        Path file = home.resolve("changed.zip");
        try (BackupWriter writer = new BackupWriter(file)) {
            writer.add("db/a", out -> out.write("1\n".getBytes(StandardCharsets.UTF_8)));
            writer.finish(new Manifest(
                    MigrationMark.ofProgram(), "2020-04-08T01:00:00Z", Map.of(), Map.of("db/a", "0".repeat(64))));
        }
        refused(file, "bị hỏng ở phần db/a");
    }

    @Test
    void oneOfAnotherVersionIsRefused() throws Exception {
        refused(written("of another time"), "phiên bản khác");
    }

    @Test
    void aFolderThatHoldsAnythingIsLeftAlone() throws Exception {
        Path note = Files.writeString(Files.createDirectory(folder).resolve("ghi-chu.txt"), "đừng xóa");
        refused(written(MigrationMark.ofProgram()), "đã có dữ liệu");
        assertThat(note).exists();
    }

    @Test
    void aBackupIsNeverWrittenOverAnother() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Path old = Files.writeString(home.resolve("cu.zip"), "cũ");
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> BackingUp.of(folder, old))
                .withMessageContaining("Đã có tệp");
        assertThat(old).hasContent("cũ");
    }

    private Path written(String migrations) throws Exception {
        Path file = home.resolve("ban-sao.zip");
        try (BackupWriter writer = new BackupWriter(file)) {
            writer.add("db/a", out -> out.write("1\n".getBytes(StandardCharsets.UTF_8)));
            writer.finish(new Manifest(migrations, "2020-04-08T01:00:00Z", Map.of(), writer.hashes()));
        }
        return file;
    }

    private void refused(Path file, String why) {
        boolean before = Files.exists(folder);
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Restoring.into(folder, file))
                .withMessageContaining(why);
        assertThat(Files.exists(folder)).isEqualTo(before);
    }
}
