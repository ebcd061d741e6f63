package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.UUID;
import vn.caurong.documents.placing.Spot.Size;
import vn.caurong.documents.placing.Spots;

/**
 * A page made elsewhere that is signed in place of the one the program draws.
 *
 * @param file among the document's files
 * @param name as it was given
 * @param sha256 of its content
 * @param pages their sizes
 * @param spots where number, date and signature go
 * @param free true when it was checked that they cover no text
 */
record OwnPage(UUID file, String name, String sha256, List<Size> pages, Spots spots, boolean free) {
    /** With places that were checked. */
    OwnPage at(Spots moved) {
        return new OwnPage(file, name, sha256, pages, moved, true);
    }
}
