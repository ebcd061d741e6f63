package vn.caurong.files.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.caurong.kernel.RefusalException;

/** Limits of pictures: their header is read, never their pixels. */
final class ImageGate {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int MOST_PAGES = 100; // a TIFF has several

    private ImageGate() {}

    static int check(Path file, String name) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RefusalException("files.refused.damaged", name);
            }
            ImageReader reader = readers.next();
            reader.setInput(in, false, true);
            for (int n = 0; n < MOST_PAGES && (n == 0 || n < reader.getNumImages(true)); n++) {
                if ((long) reader.getWidth(n) * reader.getHeight(n) > MOST_PIXELS) {
                    throw new RefusalException("files.refused.bomb", name);
                }
            }
            reader.dispose();
            return 0;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new RefusalException("files.refused.damaged", name);
        }
    }
}
