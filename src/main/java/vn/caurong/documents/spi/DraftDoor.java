package vn.caurong.documents.spi;

import java.util.List;
import vn.caurong.kernel.Actor;

/** Where later modules begin a document to be sent; from there it goes the way of every draft. */
public interface DraftDoor {
    /**
     * A letter before its author has read it.
     *
     * @param body a paragraph each line
     * @param addressees names under "Kính gửi"
     */
    record Drafted(String subject, String body, List<String> addressees, int urgency) {}

    /**
     * Begins it as the actor's own draft, in the caller's transaction.
     *
     * @return its address
     * @throws vn.caurong.kernel.RefusalException when the actor's agency issues nothing
     */
    String begin(Drafted words, Actor by);
}
