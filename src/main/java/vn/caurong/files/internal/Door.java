package vn.caurong.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.caurong.files.FileRole;
import vn.caurong.kernel.RefusalException;

/**
 * What may come in: size, then type by content, then the limits of its type, then the virus scan.
 * Only a few files are looked into at once, because each may take a hundred megabytes of memory.
 */
class Door {
    private final SizeGate size;
    private final @Nullable VirusScan scan;
    private final Semaphore looking = new Semaphore(2);

    Door(long maxSize, @Nullable VirusScan scan) {
        this.size = new SizeGate(maxSize);
        this.scan = scan;
    }

    /**
     * What was found in a file.
     *
     * @param pages pages of a PDF, 0 for anything else
     */
    record Content(String mediaType, int pages) {}

    /** Writes the content aside, not a byte more than allowed. */
    void fill(Path aside, InputStream content, String name) throws IOException {
        size.fill(aside, content, name);
    }

    /**
     * Looks into the file.
     *
     * @throws RefusalException with the reason it may not come in
     */
    Content inspect(Path file, String name, FileRole role) throws IOException {
        looking.acquireUninterruptibly();
        try {
            String found = ContentType.detect(file);
            if (role == FileRole.MAIN && !found.equals(ContentType.PDF.mediaType())) {
                throw new RefusalException("files.refused.main-type", name);
            }
            ContentType type = ContentType.of(found, file, name);
            int pages = type.check(file, name);
            if (scan != null) {
                scan.check(file, name);
            }
            return new Content(type.mediaType(), pages);
        } finally {
            looking.release();
        }
    }

    /** Describes content the program made itself. */
    Content describe(Path file) throws IOException {
        String type = ContentType.detect(file);
        return new Content(type, type.equals(ContentType.PDF.mediaType()) ? PdfGate.countPages(file) : 0);
    }
}
