package vn.caurong.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.caurong.kernel.RefusalException;

/** Limits of Word and Excel files: entries, unpacked size, no macros. */
final class OfficeGate {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;

    private OfficeGate() {}

    /** What the zip is by its main part. */
    static ContentType type(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                if (zip.getEntry("word/document.xml") != null) {
                    return ContentType.DOCX;
                }
                if (zip.getEntry("xl/workbook.xml") != null) {
                    return ContentType.XLSX;
                }
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new RefusalException("files.refused.damaged", name);
        }
        return ContentType.ZIP;
    }

    static int check(Path file, String name) throws IOException {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new RefusalException("files.refused.bomb", name);
            }
            long bytes = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isMacro(entry.getName())) {
                    throw new RefusalException("files.refused.scripted", name);
                }
                if (entry.getName().endsWith(".rels") && OfficeLinks.leadOut(zip, entry)) {
                    throw new RefusalException("files.refused.links", name);
                }
                bytes += size(zip, entry, MOST_BYTES - bytes, deadline);
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

    private static boolean isMacro(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.endsWith(".exe")
                || lower.endsWith(".dll")
                || lower.contains("/activex/")
                || lower.contains("macrosheets/");
    }

    /** Unpacked size as it is, not as the entry claims; stops just beyond the limit. */
    static long size(ZipFile zip, ZipEntry entry, long limit, Deadline deadline) throws IOException {
        long size = 0;
        byte[] chunk = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0 && size <= limit; read = in.read(chunk)) {
                size += read;
                deadline.check();
            }
        }
        return size;
    }
}
