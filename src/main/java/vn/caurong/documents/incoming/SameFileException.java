package vn.caurong.documents.incoming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.RefusalException;

/** This very file is here already; the page offers the way to it. */
class SameFileException extends RefusalException {
    private static final long serialVersionUID = 1L;

    private final UUID document;

    SameFileException(UUID document, @Nullable Integer number) {
        super(
                number == null ? "incoming.refused.sameFileWaiting" : "incoming.refused.sameFile",
                number == null ? "" : number);
        this.document = document;
    }

    static void raise(KnownArrivals.Known known) {
        throw new SameFileException(known.id(), known.number());
    }

    UUID document() {
        return document;
    }
}
