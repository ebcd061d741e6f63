package vn.caurong.documents.finding;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caurong.documents.word.WordReading;
import vn.caurong.files.Blob;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.files.Pages;
import vn.caurong.kernel.Subject;

/** Text of a document's files, main file first. One that cannot be read has none. */
@Component
record FileTexts(Files files, Pages pages) {
    private static final Logger LOG = LoggerFactory.getLogger(FileTexts.class);

    private static final long LARGEST = 20L * 1024 * 1024;

    String of(Subject subject) {
        return files.of(subject).stream()
                .map(version -> text(subject, version))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Of a file as long as a book only its beginning is looked for, as of every text. */
    private String words(Blob blob) {
        return blob.size() > LARGEST ? "" : WordReading.text(files.read(blob.sha256()));
    }

    private String text(Subject subject, FileVersion version) {
        try {
            return switch (version.blob().mediaType()) {
                case "application/pdf" -> pages.text(version.blob().sha256());
                case WordReading.MEDIA_TYPE -> words(version.blob());
                default -> "";
            };
        } catch (RuntimeException unreadable) {
            LOG.warn("{}: the text of file {} cannot be read", subject, version.file(), unreadable);
            return "";
        }
    }
}
