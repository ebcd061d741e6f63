package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Organization;
import vn.caurong.worklist.Duty;

/**
 * The clerk issues: once the key is open a transaction reserves number and date, the seal is applied
 * outside any transaction, a third step keeps the sealed file and sends it (NĐ 30/2020 Đ14–18,
 * Đ32). Broken off in between, the number stays the document's own and the same act goes on from
 * there.
 */
@Component
record IssuingDocuments(
        OutgoingDocuments documents,
        SealingDocuments sealing,
        KeepingIssues keeping,
        OutgoingDesk desk,
        OneKeyAtATime oneKey,
        Organization organization,
        Once once) {
    /**
     * Issues; a second time changes nothing.
     *
     * @throws RefusalException when it is not the actor's to issue, another is at it, there is no
     *     valid key, the PIN is wrong
     */
    void issue(UUID id, Pin pin, Actor by) {
        try {
            oneKey.on(id, by, () -> issueAlone(id, pin, by));
        } finally {
            pin.wipe();
        }
    }

    private void issueAlone(UUID id, Pin pin, Actor by) {
        Outgoing document = documents.visible(id, by);
        if (document.state() == OutgoingState.ISSUED) {
            return;
        }
        Ruling.unless(!by.actsForAnother(), "outgoing.refused.sealDelegated").orThrow();
        if (document.state() != OutgoingState.NUMBERED) {
            document.state().may(OutgoingMove.RESERVE).orThrow();
        }
        desk.mine(document, Duty.ISSUE, by);
        SealedPaper paper = sealing.seal(document, organ(document), pin, by);
        once.run(pin.once(), by, () -> keeping.keep(paper, by));
    }

    private String organ(Outgoing document) {
        String code = organization.unit(document.agency()).code();
        if (code == null) {
            throw new RefusalException(Refusal.of("outgoing.refused.noCode"));
        }
        return code;
    }
}
