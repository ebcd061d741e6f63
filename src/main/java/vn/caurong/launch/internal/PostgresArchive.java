package vn.caurong.launch.internal;

import java.net.URL;
import java.util.Locale;

/** The server programs that come with ours, for the machine it runs on. */
final class PostgresArchive {
    private PostgresArchive() {}

    static URL forThisMachine() {
        String arch = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        URL found = PostgresBinaries.class.getResource("/postgres-%s-%s.txz".formatted(os, arch));
        if (found == null) {
            throw new StartFailure(
                    "Không có sẵn PostgreSQL đi kèm cho máy này (%s, %s).".formatted(os, arch),
                    "Hãy dùng một PostgreSQL 18 có sẵn: đặt CAURONG_DATABASE_URL, CAURONG_DATABASE_USER"
                            + " và CAURONG_DATABASE_PASSWORD.");
        }
        return found;
    }
}
