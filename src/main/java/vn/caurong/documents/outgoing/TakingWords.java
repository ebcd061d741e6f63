package vn.caurong.documents.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.documents.text.Lines;
import vn.caurong.documents.word.WordReading;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/**
 * The text of a Word file in place of what was typed. The file passes the same door as any other
 * and is attached to nothing, so that the sweeper takes it: the text is what is kept.
 */
@Component
record TakingWords(OutgoingDocuments documents, Files files) {
    /**
     * @throws RefusalException no file; what the door refuses; not a Word file; nothing to read in
     *     it; a secret mark
     */
    DraftForm take(UUID id, DraftForm form, @Nullable MultipartFile file, Actor by) throws IOException {
        documents.visible(id, by);
        if (file == null || file.isEmpty()) {
            throw new RefusalException("outgoing.refused.noFile");
        }
        try (InputStream content = file.getInputStream()) {
            Blob blob = files.takeIn(content, name(file));
            Ruling.unless(blob.mediaType().equals(WordReading.MEDIA_TYPE), "outgoing.refused.word")
                    .orThrow();
            String text = WordReading.text(files.read(blob.sha256()));
            Ruling.unless(!Lines.of(text).isEmpty(), "outgoing.refused.wordEmpty")
                    .orThrow();
            SecrecyWords.stampedOn(text).ifPresent(stamp -> {
                files.discard(blob.sha256());
                throw new RefusalException("outgoing.refused.secret", stamp);
            });
            return form.saying(text);
        }
    }

    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename();
        return given == null ? "" : given.substring(0, Math.min(given.length(), 200));
    }
}
