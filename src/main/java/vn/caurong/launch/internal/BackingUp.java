package vn.caurong.launch.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Optional;

/**
 * {@code ./caurong backup FILE}: the whole database as it was at one moment, then the files and
 * keys, while people work on; or of a program that stands.
 */
final class BackingUp {
    private BackingUp() {}

    /**
     * @param arguments the file to be made, the data folder
     */
    public static void main(String[] arguments) {
        Telling.orSay(() -> {
            Path file = Path.of(arguments[0]).toAbsolutePath();
            Manifest made = of(Path.of(arguments[1]), file);
            System.out.printf(
                    "Đã sao lưu vào %s: %d phần, %d MB.%n", file, made.parts().size(), Files.size(file) / 1_000_000);
        });
    }

    /**
     * @param home the data folder
     * @param file not there yet; appears whole or not at all
     */
    static Manifest of(Path home, Path file) throws Exception {
        Cluster.requireMade(home);
        if (Files.exists(file)) {
            throw new StartFailure(
                    "Đã có tệp %s.".formatted(file), "Hãy chọn tên khác; bản sao lưu cũ được giữ nguyên.");
        }
        Optional<RunningServer> running = RunningServer.of(home);
        if (running.isPresent()) {
            return write(running.get().url(DatabaseStart.NAME), running.get().password(), home, file);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home, true)) {
            return write(server.url(DatabaseStart.NAME), server.password(), home, file);
        }
    }

    private static Manifest write(String url, String password, Path home, Path file) throws Exception {
        Path aside = Files.createTempFile(
                file.getParent(),
                "caurong-",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Connection connection = DriverManager.getConnection(url, DatabaseStart.NAME, password);
                BackupWriter writer = new BackupWriter(aside)) {
            Manifest manifest = Snapshot.write(connection, home, writer);
            writer.finish(manifest);
            writer.close();
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
