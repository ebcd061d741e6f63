package vn.caurong.documents.outgoing;

import vn.caurong.kernel.StaleException;

/** Somebody saved a draft since this person opened it; carries what they typed. */
class StaleDraftException extends StaleException {
    private static final long serialVersionUID = 1L;

    private final transient Outgoing document;
    private final transient DraftForm form;

    StaleDraftException(StaleException stale, Outgoing document, DraftForm form) {
        super(stale.refusal().key(), stale.refusal().arguments().toArray());
        this.document = document;
        this.form = form;
    }

    Outgoing document() {
        return document;
    }

    DraftForm form() {
        return form;
    }
}
