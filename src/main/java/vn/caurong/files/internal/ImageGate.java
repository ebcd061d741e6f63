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

    private ImageGate() {}

    static int check(Path file, String name) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RefusalException("files.refused.damaged", name);
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new RefusalException("files.refused.bomb", name);
            }
            reader.dispose();
            return 0;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new RefusalException("files.refused.damaged", name);
        }
    }
}
