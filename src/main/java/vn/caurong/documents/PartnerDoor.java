package vn.caurong.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import vn.caurong.documents.spi.Intake;

/** Where messages from other programs come in; the clerk of the receiving agency finds them. */
public interface PartnerDoor {
    /**
     * A message as it was read.
     *
     * @param content the message itself, kept beside the document
     * @param partner name of the sender's program, for people
     */
    record Message(Intake read, Path content, String name, String partner) {}

    /**
     * What became of a message.
     *
     * @param known true when it was here before
     */
    record Received(UUID incoming, boolean known) {}

    /**
     * Takes a message in; the same document again for the same agency is the one that is there.
     * Slow, outside any transaction.
     *
     * @param agency the receiving agency
     * @throws vn.caurong.kernel.RefusalException what is wrong with its files
     */
    Received receive(Message message, UUID agency) throws IOException;

    /**
     * The sender calls a document back: it is cancelled here and the sender told (NĐ 30/2020 Đ18.4b).
     * Once; in the caller's transaction where there is one.
     */
    void callBack(UUID incoming, String reason);
}
