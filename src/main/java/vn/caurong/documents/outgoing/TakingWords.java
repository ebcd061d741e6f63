package vn.caurong.documents.outgoing;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.documents.text.Lines;
import vn.caurong.documents.word.WordReading;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.kernel.Ruling;

/**
 * The text of a Word file in place of what was typed. The file passes the same door as any other
 * and is not kept: the text is.
 */
@Component
class TakingWords {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Files files;

    TakingWords(Files files) {
        this.files = files;
    }

    /**
     * @throws vn.caurong.kernel.RefusalException what the door refuses; not a Word file; nothing to
     *     read in it
     */
    DraftForm take(DraftForm form, MultipartFile file) throws IOException {
        String given = file.getOriginalFilename();
        String name = given == null ? "" : given.substring(0, Math.min(given.length(), 200));
        try (InputStream content = file.getInputStream()) {
            Blob blob = files.takeIn(content, name);
            try {
                Ruling.unless(blob.mediaType().equals(WORD), "outgoing.refused.word").orThrow();
                String text = WordReading.text(files.read(blob.sha256()));
                Ruling.unless(!Lines.of(text).isEmpty(), "outgoing.refused.wordEmpty").orThrow();
                return form.saying(text);
            } finally {
                files.discard(blob.sha256());
            }
        }
    }
}
