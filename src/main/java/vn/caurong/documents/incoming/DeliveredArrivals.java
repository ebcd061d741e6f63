package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.ArrivalDesk;
import vn.caurong.documents.delivery.Delivered;
import vn.caurong.kernel.Ids;
import vn.caurong.signatures.Judging;

/**
 * Deliveries from inside. Idempotent: the unique (outgoing, agency) of the arrival decides, the
 * look before only spares work.
 */
@Component
record DeliveredArrivals(KnownArrivals arrivals, Arriving arriving, Cancelling cancelling, Judging judging, Clock clock)
        implements ArrivalDesk {
    @Override
    public UUID deliver(Delivered delivered) {
        Optional<UUID> before = arrivals.byDelivery(delivered.outgoing(), delivered.toAgency());
        if (before.isPresent()) {
            return before.get();
        }
        judging.judge(delivered.file().sha256());
        try {
            return arriving.deliver(arrived(delivered), details(delivered), delivered.file());
        } catch (DuplicateKeyException deliveredAtTheSameTime) {
            return arrivals.byDelivery(delivered.outgoing(), delivered.toAgency())
                    .orElseThrow();
        }
    }

    @Override
    public void callBack(UUID outgoing, UUID agency, String reason) {
        arrivals.byDelivery(outgoing, agency).ifPresent(incoming -> cancelling.cancel(incoming, reason));
    }

    private Arrivals.Arrived arrived(Delivered delivered) {
        return new Arrivals.Arrived(
                Ids.next(),
                delivered.toAgency(),
                "INSIDE",
                clock.instant(),
                null,
                delivered.outgoing(),
                null,
                delivered.documentId(),
                delivered.replyTo(),
                delivered.file().sha256(),
                delivered.fileName(),
                delivered.file().pages());
    }

    private static Details details(Delivered delivered) {
        return new Details(
                delivered.fromAgency(),
                TidyText.cut(delivered.fromName(), 200),
                TidyText.cut(delivered.number(), 11),
                TidyText.cut(delivered.notation(), 30),
                delivered.issuedOn(),
                delivered.typeCode(),
                TidyText.cut(delivered.subject(), 500),
                TidyText.cut(delivered.signerName(), 50),
                TidyText.cut(delivered.signerTitle(), 100),
                lines(delivered),
                delivered.urgency(),
                null);
    }

    private static String lines(Delivered delivered) {
        String lines = String.join("\n", delivered.recipients());
        return lines.length() <= 1000 ? lines : lines.substring(0, 1000);
    }
}
