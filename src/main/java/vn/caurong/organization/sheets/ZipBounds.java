package vn.caurong.organization.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.caurong.kernel.RefusalException;

/** Keeps files out that would grow beyond measure: a workbook is a ZIP, and its strings are read whole. */
final class ZipBounds {
    static final int LARGEST_FILE = 5 << 20;
    private static final long LARGEST_CONTENT = 64L << 20;
    private static final int MOST_ENTRIES = 500;

    private ZipBounds() {}

    /**
     * @return whether the workbook has formats; without them its days are plain numbers
     */
    static boolean check(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new RefusalException("organization.refused.sheetLarge", LARGEST_FILE >> 20);
        }
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int entries = 0;
        boolean formats = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                formats |= entry.getName().endsWith("styles.xml");
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > LARGEST_CONTENT || entries > MOST_ENTRIES) {
                        throw new RefusalException("organization.refused.sheetBomb");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException notAZip) {
            throw new RefusalException("organization.refused.noSheet");
        }
        if (entries == 0) {
            throw new RefusalException("organization.refused.noSheet");
        }
        return formats;
    }
}
