package vn.caurong.documents.around;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.documents.word.WordReading;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.files.Pages;

/** Tells modules that take files in which of them bear a stamp of state secrecy (NĐ 30/2020 Đ22.4). */
@Component
public record SecretStamps(Files files, Pages pages) {
    /** The degree stamped on it; empty for none, and for what holds no text. */
    public Optional<String> on(Blob blob) {
        return switch (blob.mediaType()) {
            case "application/pdf" -> SecrecyWords.stampedOn(pages.text(blob.sha256()));
            case WordReading.MEDIA_TYPE -> SecrecyWords.stampedOn(WordReading.text(files.read(blob.sha256())));
            default -> Optional.empty();
        };
    }
}
