package vn.caurong.documents.recipients;

import java.util.UUID;

/** Asks the clerks for an envelope; implemented by outgoing documents. */
public interface Envelopes {
    /** What went by e-mail did not get there; in the caller's transaction. */
    void needed(UUID outgoing, String name);
}
