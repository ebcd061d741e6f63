package vn.caurong.files.internal;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * The size a packed picture says of itself: drawing it takes that much memory, whatever the page
 * says. JPEG by its frame header (ITU-T T.81 B.2.2), JBIG2 by its page and regions (T.88 7.2–7.4).
 */
final class PictureSize {
    static final long MOST_PIXELS = 80_000_000;

    private static final Set<Integer> NO_FRAME = Set.of(0xc4, 0xc8, 0xcc);
    private static final Set<Integer> SIZED = Set.of(4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43, 48);
    private static final long UNKNOWN = 0xffffffffL;

    private PictureSize() {}

    /** Checks what is recognized; damaged data draws nothing and is let be. */
    static void check(byte[] data, String filter) {
        if (filter.startsWith("DCT")) {
            checkJpeg(data);
        } else if (filter.equals("JBIG2Decode")) {
            checkJbig2(ByteBuffer.wrap(data));
        }
    }

    private static void checkJpeg(byte[] data) {
        for (int at = 2; at + 9 < data.length; ) {
            int marker = data[at + 1] & 0xff;
            if ((data[at] & 0xff) != 0xff || marker == 0xff || marker == 0) {
                at++;
            } else if (marker >= 0xd0 && marker <= 0xd9) {
                at += 2;
            } else {
                if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.contains(marker)) {
                    check(word(data, at + 7), word(data, at + 5));
                }
                at += 2 + Math.max(2, word(data, at + 2));
            }
        }
    }

    private static int word(byte[] data, int at) {
        return (data[at] & 0xff) << 8 | data[at + 1] & 0xff;
    }

    private static void checkJbig2(ByteBuffer data) {
        while (data.remaining() > 11) {
            long number = data.getInt() & UNKNOWN;
            int flags = data.get();
            skipReferences(data, number);
            if (data.remaining() < 12) {
                return;
            }
            data.position(data.position() + ((flags & 0x40) == 0 ? 1 : 4));
            long length = data.getInt() & UNKNOWN;
            if (SIZED.contains(flags & 0x3f) && data.remaining() >= 8) {
                long width = data.getInt(data.position()) & UNKNOWN;
                long height = data.getInt(data.position() + 4) & UNKNOWN;
                check(width, height == UNKNOWN ? 1 : height);
            }
            data.position((int) Math.min(data.limit(), data.position() + length));
        }
    }

    private static void skipReferences(ByteBuffer data, long number) {
        int count = (data.get(data.position()) & 0xff) >> 5;
        long skipped = 1;
        if (count == 7) {
            count = data.getInt(data.position()) & 0x1fffffff;
            skipped = 4 + (count + 8L) / 8;
        }
        skipped += (long) count * (number <= 256 ? 1 : number <= 65536 ? 2 : 4);
        data.position((int) Math.min(data.limit(), data.position() + skipped));
    }

    static void check(long width, long height) {
        if (width < 0 || height < 0 || width > 100_000 || width * height > MOST_PIXELS) {
            throw Flaw.bomb("a picture of " + width + " x " + height);
        }
    }
}
