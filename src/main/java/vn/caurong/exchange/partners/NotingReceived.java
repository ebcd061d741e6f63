package vn.caurong.exchange.partners;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.documents.PartnerDoor;
import vn.caurong.documents.spi.Intake;
import vn.caurong.organization.Unit;

/** Notes what came for a partner, and that it arrived; again when a crash came in between. */
@Component
record NotingReceived(ReceivedRows received, StateRows states, TransactionTemplate transaction) {
    /**
     * @param destination as the partner wrote it
     */
    record Of(Intake read, Unit agency, String destination, Partner partner) {}

    void note(PartnerDoor.Received done, Of message) {
        transaction.executeWithoutResult(both -> {
            received.note(row(done, message));
            states.tell(done.incoming(), "01", null);
        });
    }

    private static Received row(PartnerDoor.Received done, Of message) {
        Intake read = message.read();
        return new Received(
                done.incoming(),
                message.partner().id(),
                message.agency().id(),
                message.destination().strip(),
                message.agency().name(),
                cut(read.documentId(), 120),
                cut(String.join("/", List.of(read.number(), read.notation())), 60),
                read.issuedOn());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
