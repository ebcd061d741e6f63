package vn.caurong.documents.outgoing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.documents.placing.PlacingPdfs;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.documents.word.WordPrinter;
import vn.caurong.documents.word.WordReading;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.files.Pages;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Takes in a page made elsewhere, as PDF or Word, and finds the places on it; outside any transaction. */
@Component
record TakingPages(Files files, Pages pages, PlacingPdfs placing, WordPrinter printer) {
    private static final int NAME = 200;

    /** What was taken in, not yet kept. */
    record Taken(Blob blob, String name, PlacingPdfs.Found found) {}

    /**
     * @param signer whose name is looked for
     * @throws RefusalException what the door refuses; a Word file that cannot be printed; a secret
     *     mark; a file already signed
     */
    Taken take(@Nullable MultipartFile file, String signer) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new RefusalException("outgoing.refused.noFile");
        }
        String given = file.getOriginalFilename();
        String name = given == null || given.isBlank() ? "Trang.pdf" : given;
        try (InputStream content = file.getInputStream()) {
            return name.toLowerCase(Locale.ROOT).endsWith(".docx")
                    ? printed(content, name, signer)
                    : taken(content, name, signer);
        }
    }

    /** The Word file passes the door and is attached to nothing: its pages are what is kept and signed. */
    private Taken printed(InputStream word, String name, String signer) throws IOException {
        Blob blob = files.takeIn(word, name);
        Ruling.unless(blob.mediaType().equals(WordReading.MEDIA_TYPE), "outgoing.refused.word")
                .orThrow();
        byte[] pdf = printer.print(files.read(blob.sha256()), name);
        String pages = name.replaceFirst("(?i)\\.docx$", "") + ".pdf";
        return taken(new ByteArrayInputStream(pdf), pages, signer);
    }

    private Taken taken(InputStream pdf, String name, String signer) throws IOException {
        Blob blob = files.takeIn(pdf, name, FileRole.MAIN);
        SecrecyWords.stampedOn(pages.text(blob.sha256())).ifPresent(stamp -> {
            files.discard(blob.sha256());
            throw new RefusalException("outgoing.refused.secret", stamp);
        });
        return new Taken(
                blob,
                name.substring(0, Math.min(name.length(), NAME)),
                placing.find(files.read(blob.sha256()), signer));
    }
}
