package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.Recalls.Kind;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/** What both ways back of a signed document share; in the caller's transaction. */
@Component
record RetiringSignatures(
        OutgoingDocuments documents, PersonalSignatures signatures, Recalls recalls, OutgoingDesk desk, Clock clock) {
    /** The document, locked, as the page that asks has it, with a reason. */
    Outgoing asked(UUID id, int version, String reason, OutgoingMove move, Actor by) {
        documents.lock(id);
        Outgoing found = documents.visible(id, by);
        found.state()
                .may(move)
                .and(() -> Ruling.unless(!reason.isBlank(), "outgoing.refused.noReason"))
                .orThrow();
        if (found.version() != version) {
            throw documents.stale(id);
        }
        return found;
    }

    /** The signature counts no longer; returns it. */
    PersonalSignature take(Outgoing signed, Outgoing next, Kind kind, String reason, Actor by) {
        PersonalSignature signature = signatures.of(signed.id()).orElseThrow();
        recalls.save(signed, kind, reason, by, clock.instant());
        signatures.retire(signed.id());
        documents.change(next, signed.version(), by);
        desk.clear(signed, Duty.ISSUE, by);
        return signature;
    }
}
