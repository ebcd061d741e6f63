package vn.caurong.documents.intake;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * How a phone was held, as it wrote into its JPEG (Exif 2.3, tag 0x0112); the JDK's reader does not
 * look at it. The mirrored ways, which no camera makes, are left as they are.
 */
enum Orientation {
    UPRIGHT(0),
    UPSIDE_DOWN(2),
    TURNED_LEFT(1),
    TURNED_RIGHT(3);

    private final int quarters;

    Orientation(int quarters) {
        this.quarters = quarters;
    }

    static Orientation of(byte[] picture) {
        try {
            return switch (ExifTag.orientation(ByteBuffer.wrap(picture))) {
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
}
