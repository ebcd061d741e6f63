package vn.caurong.documents.outgoing;

import java.time.Instant;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.files.Blob;

/** A page that was signed, not yet kept. */
record SignedPaper(Paper paper, Blob file, Instant at) {
    String signerName() {
        return paper.closing().name();
    }

    /** The signer's own post, as printed last above the name. */
    String signerTitle() {
        return paper.closing().block().getLast();
    }
}
