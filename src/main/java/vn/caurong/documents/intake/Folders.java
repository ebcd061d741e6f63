package vn.caurong.documents.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders that last as long as something is done in them. */
final class Folders {
    private Folders() {}

    /** What is done in the folder. */
    interface Work {
        void in(Path folder) throws IOException;
    }

    static void with(Work work) throws IOException {
        Path folder = Files.createTempDirectory("caurong-intake");
        try {
            work.in(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
