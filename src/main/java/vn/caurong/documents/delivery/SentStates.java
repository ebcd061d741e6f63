package vn.caurong.documents.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where states at the receiver are told to the sender; implemented by outgoing documents. */
public interface SentStates {
    /**
     * Notes a state; earlier states that arrive late do not undo later ones. In the caller's
     * transaction.
     *
     * @param reason for REFUSED, else null
     */
    void report(UUID outgoing, UUID agency, ExchangeState state, @Nullable String reason);

    /** The receiver has not settled it after all and works on. In the caller's transaction. */
    void takenBack(UUID outgoing, UUID agency);
}
