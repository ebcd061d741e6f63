package vn.caurong.documents.incoming;

import java.util.UUID;
import vn.caurong.kernel.RefusalException;

/** Number, notation, agency and year are those of another; the clerk may say that it is none. */
class SameMarkException extends RefusalException {
    private static final long serialVersionUID = 1L;

    private final UUID document;
    private final int number;

    SameMarkException(UUID document, int number) {
        super("incoming.refused.sameMark", number);
        this.document = document;
        this.number = number;
    }

    UUID document() {
        return document;
    }

    int number() {
        return number;
    }
}
