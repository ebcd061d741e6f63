package vn.caurong.signatures.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.signatures.PdfSigning.Unlock;
import vn.caurong.signatures.internal.PinRules.NewPin;

/**
 * Whoever opens a key in person gives it another PIN, at a hand-over above all: who had it before
 * opens it no more (NĐ 30/2020 Đ32). The old one is tried first, and counted as when signing.
 */
@Component
record ChangingPin(
        StoredKeys keys, Unlocking unlocking, Token token, Journal journal, TransactionTemplate transaction) {
    void change(SeenKey seen, NewPin pin, Actor by) {
        StoredKey key = keys.get(seen.id());
        may(key, by).and(() -> PinRules.mayBe(pin)).orThrow();
        unlocking.open(key, new Unlock(seen.id(), pin.old(), by)).close();
        byte[] pkcs12 = key.pkcs12();
        transaction.executeWithoutResult(_ -> {
            journal.record(Entry.of(by, "signatures.pin-changed", new Subject(SeenKeys.KIND, seen.id())));
            if (pkcs12 != null) {
                keys.replace(seen.id(), pkcs12, UnlockedKey.under(pkcs12, pin.old(), pin.fresh()));
            } else {
                // last: what the token has done no database takes back
                token.changePin(pin.old(), pin.fresh());
            }
        });
        pin.wipe();
    }

    /** The owner; of an agency's key the clerk who keeps it. */
    static Ruling may(StoredKey key, Actor by) {
        return key.person() != null
                ? key.ownedBy(by)
                : key.sealedBy(by)
                        .and(() -> key.facts().opensFor(by))
                        .and(() -> Ruling.unless(!by.actsForAnother(), "signatures.refused.not-clerk"));
    }
}
