package vn.caurong.documents.intake;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a phone was held, as it wrote into its JPEG (Exif 2.3, tag 0x0112); the JDK's reader does not
 * look at it. The mirrored ways, which no camera makes, are left as they are.
 */
enum Orientation {
    UPRIGHT(0),
    UPSIDE_DOWN(2),
    TURNED_LEFT(1),
    TURNED_RIGHT(3);

    private static final int TAG = 0x0112;

    private final int quarters;

    Orientation(int quarters) {
        this.quarters = quarters;
    }

    static Orientation of(byte[] picture) {
        try {
            return switch (tag(ByteBuffer.wrap(picture))) {
                case 3 -> UPSIDE_DOWN;
                case 6 -> TURNED_LEFT;
                case 8 -> TURNED_RIGHT;
                default -> UPRIGHT;
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            return UPRIGHT;
        }
    }

    BufferedImage apply(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        boolean across = quarters % 2 == 1;
        int width = across ? image.getHeight() : image.getWidth();
        int height = across ? image.getWidth() : image.getHeight();
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }

    private static int tag(ByteBuffer jpeg) {
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
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
