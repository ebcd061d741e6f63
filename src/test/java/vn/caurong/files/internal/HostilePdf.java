package vn.caurong.files.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes PDFs byte by byte, the way somebody who means harm would. */
public final class HostilePdf {
    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    /** An object's number is its place, from 1; object 1 is the catalog. */
    HostilePdf object(String content) {
        objects.add(ascii(content));
        return this;
    }

    public HostilePdf stream(String dictionary, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<< " + dictionary + " /Length " + data.length + " >>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(ascii("\nendstream"));
        objects.add(out.toByteArray());
        return this;
    }

    HostilePdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    /** Catalog, page tree and one empty page, numbers 1 to 3. */
    public static HostilePdf onePage() {
        return onePage("");
    }

    public static HostilePdf onePage(String inCatalog) {
        return new HostilePdf()
                .object("<< /Type /Catalog /Pages 2 0 R " + inCatalog + " >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n");
        table.append("0000000000 65535 f \n");
        places.forEach(place -> table.append("%010d 00000 n \n".formatted(place)));
        table.append("trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R " + trailer);
        table.append(" >>\nstartxref\n" + start + "\n%%EOF\n");
        out.writeBytes(ascii(table.toString()));
        return out.toByteArray();
    }

    /** So many zeros, packed: a thousand to one. */
    public static byte[] zeros(long count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            byte[] chunk = new byte[1 << 20];
            for (long left = count; left > 0; left -= chunk.length) {
                packed.write(chunk, 0, (int) Math.min(left, chunk.length));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] packed(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
