package vn.caurong.files.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.caurong.kernel.RefusalException;

/**
 * Limits of a zip that comes with a document. It is kept packed; what is in it is counted and
 * measured, so that nobody's computer is filled by unpacking it, nor anything written outside of
 * the folder it is unpacked to.
 */
final class ArchiveGate {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "scr", "pif", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta",
            "lnk", "jar", "sh");

    private ArchiveGate() {}

    static int check(Path file, String name) throws IOException {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new RefusalException("files.refused.bomb", name);
            }
            long bytes = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                check(entry.getName(), name);
                bytes += OfficeGate.size(zip, entry, MOST_BYTES - bytes, deadline);
                if (bytes > MOST_BYTES) {
                    throw new RefusalException("files.refused.bomb", name);
                }
            }
            return 0;
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new RefusalException("files.refused.damaged", name);
        } catch (Deadline.PassedException slow) {
            throw new RefusalException("files.refused.bomb", name);
        }
    }

    private static void check(String entry, String name) {
        String path = entry.replace('\\', '/');
        if (path.startsWith("/") || path.matches("^[A-Za-z]:.*") || ("/" + path + "/").contains("/../")) {
            throw new RefusalException("files.refused.outside", name);
        }
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PROGRAMS.contains(ending)) {
            throw new RefusalException("files.refused.embedded", name);
        }
    }
}
