package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./caurong restore FILE}: makes a data folder out of a backup. Never into a folder that
 * holds anything, and nothing is left of a restore that fails.
 */
final class Restoring {
    private static final String DATA = "data/";

    private Restoring() {}

    /**
     * @param arguments the backup, the data folder to be made
     */
    public static void main(String[] arguments) {
        Telling.orSay(() -> {
            Path home = Path.of(arguments[1]).toAbsolutePath();
            Manifest made = into(home, Path.of(arguments[0]).toAbsolutePath());
            System.out.printf("Đã khôi phục bản sao lưu lúc %s vào %s.%n", made.taken(), home);
        });
    }

    static Manifest into(Path home, Path file) throws Exception {
        if (!new FolderContents(home).isEmpty()) {
            throw new StartFailure(
                    "Thư mục %s đã có dữ liệu.".formatted(home),
                    "Khôi phục chỉ ghi vào thư mục trống: hãy chọn thư mục khác bằng --data.");
        }
        try (BackupFile backup = BackupFile.open(file)) {
            try {
                make(home, backup);
            } catch (Exception failed) {
                FileSystemUtils.deleteRecursively(home);
                throw failed;
            }
            return backup.manifest();
        }
    }

    private static void make(Path home, BackupFile backup) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home, true)) {
            OwnDatabase.ensure(server, DatabaseStart.NAME);
            String url = server.url(DatabaseStart.NAME);
            new Migrations(new DriverManagerDataSource(url, DatabaseStart.NAME, server.password()))
                    .afterPropertiesSet();
            try (Connection connection = DriverManager.getConnection(url, "postgres", server.password())) {
                new RestoredTables(connection).fill(backup);
            }
            for (String part : backup.manifest().parts().keySet()) {
                if (part.startsWith(DATA)) {
                    place(home, backup, part);
                }
            }
        }
    }

    private static void place(Path home, BackupFile backup, String part) throws IOException {
        Path file = home.resolve(part.substring(DATA.length())).normalize();
        if (!file.startsWith(home)) {
            throw new StartFailure("Tệp sao lưu có tên phần không hợp lệ.", "Hãy dùng một bản sao lưu khác.");
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = backup.part(part)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
