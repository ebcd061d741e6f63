package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.caurong.documents.PartnerDoor;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Unit;

/** A message a partner sends to an agency here. Sent twice, it is one document. */
@Component
record ReceivingMessages(
        ReadingMessages reading,
        PartnerDoor door,
        PartnerReceivers receivers,
        ReceivingWords words,
        NotingReceived noting) {
    /**
     * What became of a message.
     *
     * @param docId it is known by here
     * @param known true when it was here before
     */
    record Done(String docId, boolean known) {}

    /**
     * @param destination organ identifier of the receiver
     * @throws ExchangeException what is wrong, by its code
     */
    Done receive(InputStreamSource message, String name, String destination, Partner partner) throws IOException {
        Unit agency = receivers.of(destination);
        Path folder = Files.createTempDirectory("caurong-exchange");
        try {
            Path file = folder.resolve("message");
            try (InputStream in = message.getInputStream()) {
                Files.copy(in, file);
            }
            Intake read = reading.read(file, name, folder, partner);
            if (read.act() == Act.RECALL || read.act() == Act.STATE) {
                return words.take(read, file, folder, agency, partner);
            }
            PartnerDoor.Received done = hand(new PartnerDoor.Message(read, file, name, partner.name()), agency);
            noting.note(done, new NotingReceived.Of(read, agency, destination, partner));
            return new Done(done.incoming().toString(), done.known());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private PartnerDoor.Received hand(PartnerDoor.Message message, Unit agency) throws IOException {
        try {
            return door.receive(message, agency.id());
        } catch (RefusalException refused) {
            boolean secret = refused.refusal().key().equals("incoming.refused.secret");
            throw new ExchangeException(secret ? ErrorCode.NOT_CONFORM : ErrorCode.FILE_PROCESSING, refused.refusal());
        }
    }
}
