package vn.caurong.exchange.partners;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.PartnerDoor;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.documents.spi.PartnerStates;
import vn.caurong.exchange.edxml.StateEnvelope.Told;
import vn.caurong.exchange.edxml.StateReader;
import vn.caurong.exchange.partners.ReceivingMessages.Done;
import vn.caurong.organization.Unit;

/**
 * Messages that bring no document: one called back by its sender (BussinessDocType 1, or state 13),
 * and states of ours.
 */
@Component
class ReceivingWords {
    private static final String ASKED_BACK = "13";

    private final ReceivedRows received;
    private final PartnerDoor door;
    private final PartnerStates states;

    ReceivingWords(ReceivedRows received, PartnerDoor door, PartnerStates states) {
        this.received = received;
        this.door = door;
        this.states = states;
    }

    /**
     * @param agency to which it is addressed
     * @throws ExchangeException 10 when it is about nothing that passed between the two
     */
    @Transactional
    public Done take(Intake read, Path file, Path folder, Unit agency, Partner partner) {
        if (read.act() == Act.RECALL) {
            return callBack(read.documentId(), read.reason(), agency, partner);
        }
        Told told = StateReader.read(file, folder).orElseThrow(() -> unknown(read.documentId()));
        if (told.code().equals(ASKED_BACK)) {
            return callBack(told.documentId(), said(told), agency, partner);
        }
        if (!states.told(told.documentId(), partner.code(), told.code(), told.reason())) {
            throw unknown(told.documentId());
        }
        return new Done(told.documentId(), false);
    }

    private Done callBack(String documentId, String reason, Unit agency, Partner partner) {
        UUID incoming = received.newest(partner, agency.id(), documentId).orElseThrow(() -> unknown(documentId));
        door.callBack(incoming, reason);
        return new Done(incoming.toString(), false);
    }

    private static String said(Told told) {
        return told.reason() == null ? "" : told.reason();
    }

    private static ExchangeException unknown(String documentId) {
        return new ExchangeException(ErrorCode.FILE_INVALID, "exchange.unknownDocument", documentId);
    }
}
