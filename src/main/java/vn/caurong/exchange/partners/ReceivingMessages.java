package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.caurong.documents.PartnerDoor;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** A message a partner sends to an agency here. Sent twice, it is one document. */
@Component
record ReceivingMessages(
        ReadingMessages reading,
        PartnerDoor door,
        Organization organization,
        ReceivingWords words,
        ReceivedRows received,
        StateRows states,
        TransactionTemplate transaction,
        Clock clock) {
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
        Unit agency = receiver(destination);
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
            transaction.executeWithoutResult(both -> note(done, read, agency, destination, partner));
            return new Done(done.incoming().toString(), done.known());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Unit receiver(String destination) {
        String code = destination.strip().toUpperCase(Locale.ROOT);
        Unit agency = organization
                .agencyByCode(code, Vietnam.today(clock))
                .orElseThrow(() -> new ExchangeException(ErrorCode.RECEIVER_UNKNOWN, "exchange.receiver", code));
        boolean open = organization.postsOf(agency.id(), Vietnam.today(clock)).stream()
                .anyMatch(post -> post.role() == Role.CLERK);
        if (!open) {
            throw new ExchangeException(ErrorCode.RECEIVER_LOCKED, "exchange.locked", agency.name());
        }
        return agency;
    }

    private PartnerDoor.Received hand(PartnerDoor.Message message, Unit agency) throws IOException {
        try {
            return door.receive(message, agency.id());
        } catch (RefusalException refused) {
            boolean secret = refused.refusal().key().equals("incoming.refused.secret");
            throw new ExchangeException(secret ? ErrorCode.NOT_CONFORM : ErrorCode.FILE_PROCESSING, refused.refusal());
        }
    }

    /** Again when a crash came between the document and this. */
    private void note(PartnerDoor.Received done, Intake read, Unit agency, String destination, Partner partner) {
        String mark = String.join("/", List.of(read.number(), read.notation()));
        received.note(new Received(
                done.incoming(),
                partner.id(),
                agency.id(),
                destination.strip(),
                agency.name(),
                cut(read.documentId(), 120),
                cut(mark, 60),
                read.issuedOn()));
        states.tell(done.incoming(), "01", null);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
