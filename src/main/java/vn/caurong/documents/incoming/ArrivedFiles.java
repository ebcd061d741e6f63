package vn.caurong.documents.incoming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.intake.Paper;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;

/** The files of a document that has come, and what is to be said of how they came. */
@Component
record ArrivedFiles(Files files, Remarks remarks) {
    /** The document itself. */
    void add(Incoming document, Arrivals.Arrived arrived, Blob blob) {
        files.attach(document.subject(), FileRole.MAIN, arrived.fileName(), blob, arrived.by());
    }

    /** What came with it. */
    void add(Incoming document, TakenFile taken, @Nullable UUID by) {
        for (Paper other : taken.papers().others()) {
            files.attach(document.subject(), FileRole.ATTACHMENT, other.name(), other.blob(), by);
        }
        remarks.add(document.id(), taken.remarks());
    }
}
