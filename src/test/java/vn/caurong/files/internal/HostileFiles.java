package vn.caurong.files.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.caurong.files.Paper;

/** Files nobody should take in, and some that only look so. */
final class HostileFiles {
    private HostileFiles() {}

    static byte[] cut() {
        byte[] whole = Paper.of("<p>Một văn bản</p>");
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    static byte[] locked(String password) {
        try (var document = Loader.loadPDF(HostilePdf.onePage().bytes());
                var out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("chủ", password, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    static byte[] openAction(String action) {
        return HostilePdf.onePage("/OpenAction << " + action + " >>").bytes();
    }

    static byte[] bomb(String dictionary) {
        return HostilePdf.onePage().stream(dictionary + " /Filter /FlateDecode", HostilePdf.zeros(300 << 20))
                .bytes();
    }

    static byte[] picture(String filter, byte[] data) {
        return HostilePdf.onePage().stream("/Subtype /Image /Width 9 /Height 9 /Filter " + filter, data)
                .bytes();
    }

    static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(60)
                .putInt(0xffd8ffe0) // start, then an application block of four bytes
                .putInt(0x00040000)
                .putInt(0xffc2000b) // progressive frame
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    static byte[] jbig2(int width, int height) {
        return ByteBuffer.allocate(60)
                .putInt(1)
                .put(new byte[] {48, 0, 1}) // page information, refers to nothing, page 1
                .putInt(19)
                .putInt(width)
                .putInt(height)
                .array();
    }

    static byte[] manyObjects(int count) {
        HostilePdf pdf = HostilePdf.onePage();
        for (int i = 0; i < count; i++) {
            pdf.object("null");
        }
        return pdf.bytes();
    }

    static byte[] oneBox(String box) {
        return new HostilePdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox " + box + " >>")
                .object("<< /Type /Page /Parent 2 0 R >>")
                .bytes();
    }

    static byte[] oldWord() {
        byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        return Arrays.copyOf(head, 4096);
    }

    static byte[] word(Map<String, byte[]> more) {
        var parts = new java.util.LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", new byte[9]);
        parts.put("word/document.xml", new byte[9]);
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
