package vn.caurong.documents.around;

import java.util.Optional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** Adds a panel to the pages of documents; a bean of the module that knows, asked for each page. */
public interface Panels {
    /**
     * What it shows this reader, who may see the document; empty for nothing. One or two questions to
     * the database at most.
     *
     * @param inForce false while the document is a draft
     */
    Optional<Panel> on(Subject document, boolean inForce, Actor reader);
}
