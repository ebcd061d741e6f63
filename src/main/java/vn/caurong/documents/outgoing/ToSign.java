package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.PdfSigning.OpenKey;

/** What a sitting asks of the documents that wait for somebody's own signature. */
public interface ToSign {
    /**
     * Those that wait for the actor's own signature, in the order of the work list.
     *
     * @param wanted ids of documents or of their work items; empty for all
     */
    List<UUID> waiting(Set<UUID> wanted, Actor by);

    /**
     * A document as its signer reads it.
     *
     * @throws vn.caurong.kernel.NotVisibleException when there is none or the actor may not see it
     */
    DraftToRead read(UUID id, Actor by);

    /**
     * Opens the actor's own key.
     *
     * @param pin wiped when the call returns
     * @throws vn.caurong.kernel.RefusalException when there is no valid key, or the PIN is wrong
     */
    OpenKey open(char[] pin, Actor by);

    /**
     * Signs what was read, in one transaction with what goes with it; outside of one until then.
     *
     * @param version of the document that was read
     * @param with kept in the same transaction
     * @throws vn.caurong.kernel.StaleException when it was changed since, saying by whom and when
     * @throws vn.caurong.kernel.RefusalException as when signing one
     */
    void sign(UUID id, int version, OpenKey key, Actor by, Runnable with);

    /**
     * Back to the author, in one transaction with what goes with it.
     *
     * @param remarks what to change; never empty
     */
    void giveBack(UUID id, int version, String remarks, Actor by, Runnable with);
}
