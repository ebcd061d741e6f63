package vn.caurong.documents.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads how a phone was held out of a JPEG (Exif 2.3, tag 0x0112). */
final class ExifTag {
    private static final int ORIENTATION = 0x0112;

    private ExifTag() {}

    static int orientation(ByteBuffer jpeg) {
        if (jpeg.getShort() != (short) 0xffd8) {
            return 1;
        }
        while (jpeg.remaining() > 4) {
            int marker = jpeg.getShort() & 0xffff;
            int length = jpeg.getShort() & 0xffff;
            if (marker == 0xffe1) {
                return exif(jpeg.slice(jpeg.position(), length - 2));
            }
            if (marker < 0xff00 || marker == 0xffda) {
                return 1;
            }
            jpeg.position(jpeg.position() + length - 2);
        }
        return 1;
    }

    private static int exif(ByteBuffer exif) {
        byte[] name = new byte[6];
        exif.get(name);
        if (!new String(name, StandardCharsets.US_ASCII).startsWith("Exif")) {
            return 1;
        }
        ByteBuffer tiff = exif.slice();
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int count = tiff.getShort(at) & 0xffff;
        for (int n = 0; n < count; n++) {
            int entry = at + 2 + 12 * n;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
