package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
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
import vn.caurong.signatures.PdfSigning.Unlock;

/**
 * The clerk issues: a transaction reserves number and date, the seal is applied outside any
 * transaction, a third step keeps the sealed file and sends it (NĐ 30/2020 Đ14–18, Đ32). Broken off
 * in between, the number stays the document's own and the same act goes on from there.
 */
@Component
class IssuingDocuments {
    private final OutgoingDocuments documents;
    private final ReservingNumbers reserving;
    private final PersonalSignatures signatures;
    private final KeepingIssues keeping;
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
     * @throws RefusalException when it is not the actor's to issue, there is no valid key, the PIN
     *     is wrong
     */
    void issue(UUID id, Pin pin, Actor by) {
        Outgoing document = documents.visible(id, by);
        if (document.state() == OutgoingState.ISSUED) {
            return;
        }
        Ruling.unless(!by.actsForAnother(), "outgoing.refused.sealDelegated").orThrow();
        String organ = organ(document);
        Key key = key(document);
        Reserved reserved = reserving.reserve(id, by);
        Instant now = clock.instant();
        byte[] sealed = sealed(reserved, pin.unlocking(key.id(), by), now);
        SealedPaper paper = new SealedPaper(reserved, organ, files.store(sealed), now);
        once.run(pin.once(), by, () -> keeping.keep(paper, by));
    }

    private byte[] sealed(Reserved reserved, Unlock unlock, Instant now) {
        PersonalSignature signature = signatures.of(reserved.document().id()).orElseThrow();
        Map<String, String> values = Map.of(
                "number", reserved.number().printed(),
                "date", reserved.number().dated());
        return signing.seal(files.read(signature.sha256()), values, unlock, now);
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
