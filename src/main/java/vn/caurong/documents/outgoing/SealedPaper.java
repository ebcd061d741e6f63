package vn.caurong.documents.outgoing;

import java.time.Instant;
import vn.caurong.documents.outgoing.ReservingNumbers.Reserved;
import vn.caurong.files.Blob;

/**
 * A document with number, date and seal on its page, not yet kept.
 *
 * @param organ code of the issuing agency
 */
record SealedPaper(Reserved reserved, String organ, Blob file, Instant at) {
    Outgoing document() {
        return reserved.document();
    }

    GivenNumber number() {
        return reserved.number();
    }

    /** {@code organId,yyyy/MM/dd,number/notation} (QCVN 102:2016). */
    String documentId() {
        return DocumentId.of(organ, number().day(), number().mark());
    }

    /** {@code 31-STTTT-CNTT.pdf}. */
    String fileName() {
        return number().mark().replace('/', '-') + ".pdf";
    }
}
