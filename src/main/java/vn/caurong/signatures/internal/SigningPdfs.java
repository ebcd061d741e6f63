package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.caurong.signatures.PdfSigning;

/** Checks first, then unlocks, then signs: a refusal for the file costs no try of the PIN. */
@Component
record SigningPdfs(StoredKeys keys, Images images, Unlocking unlocking, TimeStamps stamps) implements PdfSigning {
    @Override
    public byte[] signAsPerson(byte[] prepared, Unlock unlock, Instant at) {
        try {
            return certified(prepared, unlock, at);
        } finally {
            Arrays.fill(unlock.pin(), '\0');
        }
    }

    @Override
    public byte[] seal(byte[] signed, Supplier<Map<String, String>> values, Unlock unlock, Instant at) {
        try {
            return sealed(signed, values, unlock, at);
        } finally {
            Arrays.fill(unlock.pin(), '\0');
        }
    }

    @Override
    public OpenKey open(Unlock unlock, Instant at) {
        try {
            StoredKey key = keys.get(unlock.key());
            key.ownedBy(unlock.by()).and(() -> key.validAt(at)).orThrow();
            byte[] picture = images.of(key, at);
            SigningKey opened = unlocking.open(key, unlock); // a person's: kept here, nothing to leave
            return (prepared, when) -> {
                key.validAt(when).and(() -> Readiness.toSign(prepared)).orThrow();
                return Pades.sign(prepared, certifying(picture), opened, when, stamps.source());
            };
        } finally {
            Arrays.fill(unlock.pin(), '\0');
        }
    }

    private byte[] certified(byte[] prepared, Unlock unlock, Instant at) {
        StoredKey key = keys.get(unlock.key());
        key.ownedBy(unlock.by())
                .and(() -> key.validAt(at))
                .and(() -> Readiness.toSign(prepared))
                .orThrow();
        Mark mark = certifying(images.of(key, at));
        return Pades.sign(prepared, mark, unlocking.open(key, unlock), at, stamps.source());
    }

    private static Mark certifying(byte[] picture) {
        return new Mark(Fields.PERSON, picture, CertificationPermission.MINIMAL_CHANGES_PERMITTED);
    }

    private byte[] sealed(byte[] signed, Supplier<Map<String, String>> values, Unlock unlock, Instant at) {
        StoredKey key = keys.get(unlock.key());
        key.sealedBy(unlock.by())
                .and(() -> key.facts().opensFor(unlock.by()))
                .and(() -> key.validAt(at))
                .and(() -> Readiness.toSeal(signed))
                .orThrow();
        var mark = new Mark(Fields.AGENCY, images.of(key, at), null);
        try (SigningKey opened = unlocking.open(key, unlock)) {
            Map<String, String> filled = values.get();
            Readiness.filled(filled).orThrow();
            return Pades.sign(Filling.fill(signed, filled), mark, opened, at, stamps.source());
        }
    }
}
