package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.OutgoingState.Move;
import vn.caurong.documents.outgoing.ReservingNumbers.Reserved;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Organization;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.Keys.Key;
import vn.caurong.signatures.PdfSigning;
import vn.caurong.worklist.Duty;

/**
 * The clerk issues: once the key is open a transaction reserves number and date, the seal is applied
 * outside any transaction, a third step keeps the sealed file and sends it (NĐ 30/2020 Đ14–18,
 * Đ32). Broken off in between, the number stays the document's own and the same act goes on from
 * there.
 */
@Component
class IssuingDocuments {
    private final OutgoingDocuments documents;
    private final ReservingNumbers reserving;
    private final PersonalSignatures signatures;
    private final KeepingIssues keeping;
    private final OutgoingDesk desk;
    private final OneKeyAtATime oneKey;
    private final Keys keys;
    private final PdfSigning signing;
    private final Files files;
    private final Organization organization;
    private final Once once;
    private final Clock clock;

    IssuingDocuments(
            OutgoingDocuments documents,
            ReservingNumbers reserving,
            PersonalSignatures signatures,
            KeepingIssues keeping,
            OutgoingDesk desk,
            OneKeyAtATime oneKey,
            Keys keys,
            PdfSigning signing,
            Files files,
            Organization organization,
            Once once,
            Clock clock) {
        this.documents = documents;
        this.reserving = reserving;
        this.signatures = signatures;
        this.keeping = keeping;
        this.desk = desk;
        this.oneKey = oneKey;
        this.keys = keys;
        this.signing = signing;
        this.files = files;
        this.organization = organization;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Issues; a second time changes nothing.
     *
     * @throws RefusalException when it is not the actor's to issue, another is at it, there is no
     *     valid key, the PIN is wrong
     */
    void issue(UUID id, Pin pin, Actor by) {
        oneKey.on(id, by, () -> issueAlone(id, pin, by));
    }

    private void issueAlone(UUID id, Pin pin, Actor by) {
        Outgoing document = documents.visible(id, by);
        if (document.state() == OutgoingState.ISSUED) {
            return;
        }
        Ruling.unless(!by.actsForAnother(), "outgoing.refused.sealDelegated").orThrow();
        if (document.state() != OutgoingState.NUMBERED) {
            document.state().may(Move.RESERVE).orThrow();
        }
        desk.mine(document, Duty.ISSUE, by);
        String organ = organ(document);
        Sealing sealing = seal(document, pin, by);
        SealedPaper paper = new SealedPaper(sealing.reserved(), organ, files.store(sealing.pdf()), sealing.at());
        once.run(pin.once(), by, () -> keeping.keep(paper, by));
    }

    /** The number is reserved when the key is open: a wrong PIN leaves none used. */
    private Sealing seal(Outgoing document, Pin pin, Actor by) {
        Key key = key(document);
        PersonalSignature signature = signatures.of(document.id()).orElseThrow();
        Instant now = clock.instant();
        AtomicReference<Reserved> reserved = new AtomicReference<>();
        byte[] pdf = signing.seal(
                files.read(signature.sha256()),
                () -> values(reserved.updateAndGet(_ -> reserving.reserve(signature, by))),
                pin.unlocking(key.id(), by),
                now);
        return new Sealing(Objects.requireNonNull(reserved.get()), pdf, now);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Sealing(Reserved reserved, byte[] pdf, Instant at) {}

    private static Map<String, String> values(Reserved reserved) {
        return Map.of(
                "number", reserved.number().printed(),
                "date", reserved.number().dated());
    }

    private String organ(Outgoing document) {
        String code = organization.unit(document.agency()).code();
        if (code == null) {
            throw new RefusalException(Refusal.of("outgoing.refused.noCode"));
        }
        return code;
    }

    private Key key(Outgoing document) {
        return keys.ofIssuingName(document.issuingName(), clock.instant())
                .orElseThrow(() -> new RefusalException(Refusal.of("outgoing.refused.noSeal")));
    }
}
