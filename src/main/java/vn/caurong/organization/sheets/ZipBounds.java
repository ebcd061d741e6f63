package vn.caurong.organization.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import vn.caurong.kernel.RefusalException;

/** Keeps files out that would grow beyond measure: a workbook is a ZIP, and its strings are read whole. */
final class ZipBounds {
    static final int LARGEST_FILE = 5 << 20;
    private static final long LARGEST_CONTENT = 64L << 20;
    private static final int MOST_ENTRIES = 500;

    private ZipBounds() {}

    static void check(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new RefusalException("organization.refused.sheetLarge", LARGEST_FILE >> 20);
        }
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                entries++;
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
    }
}
