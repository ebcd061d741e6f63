package vn.caurong.documents.finding;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.files.Pages;
import vn.caurong.kernel.Subject;

/** Text of a document's files, main file first. One that cannot be read has none. */
@Component
class FileTexts {
    private static final Logger LOG = LoggerFactory.getLogger(FileTexts.class);

    private final Files files;
    private final Pages pages;

    FileTexts(Files files, Pages pages) {
        this.files = files;
        this.pages = pages;
    }

    String of(Subject subject) {
        return files.of(subject).stream()
                .filter(version -> version.blob().mediaType().equals("application/pdf"))
                .map(version -> text(subject, version))
                .collect(Collectors.joining("\n"));
    }

    private String text(Subject subject, FileVersion version) {
        try {
            return pages.text(version.blob().sha256());
        } catch (RuntimeException unreadable) {
            LOG.warn("{}: the text of file {} cannot be read", subject, version.file(), unreadable);
            return "";
        }
    }
}
