package vn.caurong.documents.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pages of a picture file (one, but for TIFF), none read larger than A4 at 300 dpi. */
final class Pictures implements AutoCloseable {
    private static final long MOST_PIXELS = 2_480L * 3_508 * 5 / 4;

    private final ImageInputStream in;
    private final ImageReader reader;
    private final byte[] content;

    Pictures(byte[] content) throws IOException {
        this.content = content;
        in = ImageIO.createImageInputStream(new ByteArrayInputStream(content));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("no reader for this picture");
        }
        reader = readers.next();
        reader.setInput(in);
    }

    int count() throws IOException {
        return reader.getNumImages(true);
    }

    /** The page as it is held, without transparency. */
    BufferedImage page(int number) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        long pixels = (long) reader.getWidth(number) * reader.getHeight(number);
        int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        how.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        return Orientation.of(content).apply(onWhite(reader.read(number, how)));
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
