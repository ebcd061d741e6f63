package vn.caurong.signatures.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/**
 * A picture that may stand on paper: PNG with a clear ground, so that it hides no text (NĐ 30/2020
 * PL I.II.7d). Its size is read before its pixels are.
 */
final class ClearPng {
    static final int LARGEST = 1_000_000;
    private static final int SMALLEST_SIDE = 80;
    private static final int LARGEST_SIDE = 2500;
    private static final int SOLID = 250; // of 255
    private static final int MOST_SOLID = 60; // of 100 pixels

    private ClearPng() {}

    static void check(byte[] file) {
        Ruling.unless(file.length > 0 && file.length <= LARGEST, "signatures.refused.pictureSize", LARGEST / 1000)
                .orThrow();
        BufferedImage picture = read(file);
        Ruling.unless(picture.getColorModel().hasAlpha() && isClear(picture), "signatures.refused.pictureGround")
                .orThrow();
    }

    private static BufferedImage read(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean fits = Math.min(width, height) >= SMALLEST_SIDE && Math.max(width, height) <= LARGEST_SIDE;
            Ruling.unless(fits, "signatures.refused.pictureSides", SMALLEST_SIDE, LARGEST_SIDE)
                    .orThrow();
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RefusalException("signatures.refused.notPng");
        } finally {
            reader.dispose();
        }
    }

    /** Corners empty, and not mostly solid: a photograph of white paper is neither. */
    private static boolean isClear(BufferedImage picture) {
        int right = picture.getWidth() - 1;
        int bottom = picture.getHeight() - 1;
        boolean corners = alpha(picture, 0, 0) < SOLID
                && alpha(picture, right, 0) < SOLID
                && alpha(picture, 0, bottom) < SOLID
                && alpha(picture, right, bottom) < SOLID;
        long solid = 0;
        for (int y = 0; y <= bottom; y++) {
            for (int x = 0; x <= right; x++) {
                solid += alpha(picture, x, y) >= SOLID ? 1 : 0;
            }
        }
        return corners && solid * 100 < (long) MOST_SOLID * picture.getWidth() * picture.getHeight();
    }

    private static int alpha(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >>> 24;
    }
}
