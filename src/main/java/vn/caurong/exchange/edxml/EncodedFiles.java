package vn.caurong.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.xml.stream.XMLStreamReader;

/** The encoded files of one message, unpacked into a folder as they come, bounded together. */
final class EncodedFiles {
    private static final int MOST_FILES = 100;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final Path folder;
    private int files;
    private long bytes;

    EncodedFiles(Path folder) {
        this.folder = folder;
    }

    Path store(XMLStreamReader xml) throws IOException {
        if (++files > MOST_FILES) {
            throw new UnreadableException("too many files");
        }
        Path file = folder.resolve("encoded-" + files);
        PlainText text = new PlainText(xml);
        try (InputStream content = Base64.getMimeDecoder().wrap(text);
                OutputStream out = Files.newOutputStream(file)) {
            bytes += Bounded.copy(content, out, MOST_BYTES - bytes);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableException("not base64", broken);
        }
        text.finish();
        return file;
    }
}
