package vn.caurong.documents.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.kernel.RefusalException;

/** Stores one paper through the door for files; what it refuses is noted on the pile. */
@Component
record StoringPapers(Files files) {
    void store(Upload upload, Pile pile) throws IOException {
        try (InputStream in = upload.content().getInputStream()) {
            Blob blob = files.takeIn(in, upload.name());
            pile.add(new Paper(upload.name(), blob));
        } catch (RefusalException refused) {
            pile.refuse(refused.refusal());
        }
    }

    /** Deletes what was taken and must not be kept. */
    void discard(List<Paper> papers) {
        papers.forEach(paper -> files.discard(paper.blob().sha256()));
    }
}
