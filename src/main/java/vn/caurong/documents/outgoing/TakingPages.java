package vn.caurong.documents.outgoing;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.documents.placing.PlacingPdfs;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.files.Pages;
import vn.caurong.kernel.RefusalException;

/** Takes in a page made elsewhere and finds the places on it; outside any transaction. */
@Component
record TakingPages(Files files, Pages pages, PlacingPdfs placing) {
    /** What was taken in, not yet kept. */
    record Taken(Blob blob, String name, PlacingPdfs.Found found) {}

    /**
     * @param signer whose name is looked for
     * @throws RefusalException what the door refuses; a secret mark; a file already signed
     */
    Taken take(@Nullable MultipartFile file, String signer) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new RefusalException("outgoing.refused.noFile");
        }
        String given = file.getOriginalFilename();
        String name = given == null || given.isBlank() ? "Trang.pdf" : given;
        try (InputStream content = file.getInputStream()) {
            Blob blob = files.takeIn(content, name, FileRole.MAIN);
            SecrecyWords.stampedOn(pages.text(blob.sha256())).ifPresent(stamp -> {
                files.discard(blob.sha256());
                throw new RefusalException("outgoing.refused.secret", stamp);
            });
            return new Taken(
                    blob,
                    name.substring(0, Math.min(name.length(), 200)),
                    placing.find(files.read(blob.sha256()), signer));
        }
    }
}
