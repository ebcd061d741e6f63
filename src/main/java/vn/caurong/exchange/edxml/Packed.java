package vn.caurong.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.caurong.documents.spi.Intake.Piece;

/**
 * The national software packs every file alone into a zip whose entry has a passing name; others
 * send it as it is. A zip that is meant as one, or is an office file, stays as it is.
 */
final class Packed {
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private Packed() {}

    static Piece unpack(Piece piece, Path folder) {
        if (piece.name().toLowerCase(Locale.ROOT).endsWith(".zip") || !isZip(piece.content())) {
            return piece;
        }
        try (ZipFile zip = new ZipFile(piece.content().toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries =
                    zip.stream().filter(entry -> !entry.isDirectory()).limit(2).toList();
            return entries.size() == 1 ? out(piece, zip, entries.getFirst(), folder) : piece;
        } catch (IOException | IllegalArgumentException damaged) {
            return piece; // the door says what is wrong with it
        }
    }

    /** Under a name of our own: the entry's is never used as a path. */
    private static Piece out(Piece piece, ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(piece.content().getFileName() + "-unpacked");
        try (InputStream in = zip.getInputStream(entry);
                OutputStream to = Files.newOutputStream(file)) {
            Bounded.copy(in, to, MOST_BYTES);
        }
        return new Piece(piece.name().isEmpty() ? entry.getName() : piece.name(), file);
    }

    private static boolean isZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
