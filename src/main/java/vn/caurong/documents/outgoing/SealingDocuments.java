package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.ReservingNumbers.Reserved;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.Keys.Key;
import vn.caurong.signatures.PdfSigning;

/** Number, date and the agency's signature on the signed page; outside any transaction. */
@Component
record SealingDocuments(
        ReservingNumbers reserving,
        PersonalSignatures signatures,
        Contents contents,
        Keys keys,
        PdfSigning signing,
        Files files,
        Clock clock) {
    /** The number is reserved when the key is open: a wrong PIN leaves none used. */
    SealedPaper seal(Outgoing document, String organ, Pin pin, Actor by) {
        Key key = key(document);
        PersonalSignature signature = signatures.of(document.id()).orElseThrow();
        Instant now = clock.instant();
        AtomicReference<Reserved> reserved = new AtomicReference<>();
        byte[] pdf = signing.seal(
                files.read(signature.sha256()),
                () -> values(reserved.updateAndGet(_ -> reserving.reserve(signature, by))),
                pin.unlocking(key.id(), by),
                now);
        return new SealedPaper(Objects.requireNonNull(reserved.get()), organ, files.store(pdf), now);
    }

    private Map<String, String> values(Reserved reserved) {
        return Map.of(
                "number", reserved.number().printed(),
                "date", dated(reserved));
    }

    /** On a page made elsewhere the words "ngày … tháng … năm" may stand there already. */
    private String dated(Reserved reserved) {
        Outgoing document = reserved.document();
        OwnPage own = contents.of(document.id(), document.content()).page();
        return own == null
                ? reserved.number().dated()
                : own.spots().gaps().written(reserved.number().day());
    }

    private Key key(Outgoing document) {
        return keys.ofIssuingName(document.issuingName(), clock.instant())
                .orElseThrow(() -> new RefusalException(Refusal.of("outgoing.refused.noSeal")));
    }
}
