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
     * Where a letter is.
     *
     * @param address of its page
     * @param submitted whether it is on its signing route, or waits as a draft for what is missing
     */
    record Begun(String address, boolean submitted) {}

    /**
     * Begins it as the actor's own draft and submits it on the route of every draft, in the caller's
     * transaction: the head of the drafting unit checks it, the proposed signer signs, which is the
     * actor where they may sign it themselves. Until then the actor may take it back and change it.
     *
     * @throws vn.caurong.kernel.RefusalException when the actor's agency issues nothing
     */
    Begun submit(Drafted words, Actor by);
}
