package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.caurong.TestFolders;

/**
 * The database's programs, unpacked once for this process of tests: each first start would take
 * seconds for it. Those of StartingTests and EmbeddedPostgresTests still do.
 */
final class ServerPrograms {
    private ServerPrograms() {}

    /** Lays them into a new data folder. */
    static void lend(Path data) throws IOException {
        Path home = Files.createDirectories(TestFolders.of("test-postgres")).toRealPath();
        Path programs = PostgresBinaries.in(home);
        Path lent = data.resolve(programs.getFileName());
        if (!Files.exists(lent)) {
            Files.createSymbolicLink(lent, programs);
        }
    }
}
