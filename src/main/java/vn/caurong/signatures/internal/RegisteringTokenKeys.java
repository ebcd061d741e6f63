package vn.caurong.signatures.internal;

import static java.util.Objects.requireNonNull;
import static vn.caurong.kernel.Ruling.unless;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;

/**
 * A clerk makes the agency's key on the token known here, in person, with its PIN and the decision
 * it was given on (NĐ 30/2020 Đ32.1). The key stays on the token, the PIN is kept nowhere.
 */
@Component
record RegisteringTokenKeys(
        Token token,
        Issuing issuing,
        StoredKeys keys,
        Organization organization,
        Journal journal,
        TransactionTemplate transaction,
        Clock clock) {
    private static final int LONGEST = 500;

    /** Names the actor's agency issues under. */
    List<IssuingName> names(Actor by) {
        return organization.issuingNames(by.agency(), Vietnam.today(clock));
    }

    /**
     * @param label of the key on the token, empty when it has one only
     * @return the key
     */
    UUID register(UUID issuingName, String label, char[] pin, String basis, Actor by) {
        IssuingName name = names(by).stream()
                .filter(each -> each.id().equals(issuingName))
                .findFirst()
                .orElseThrow(() -> new RefusalException("signatures.refused.not-clerk"));
        unless(by.is(Role.CLERK) && !by.actsForAnother(), "signatures.refused.not-clerk")
                .and(() -> unless(!basis.isBlank() && basis.length() <= LONGEST, "signatures.refused.no-basis"))
                .orThrow();
        Map<String, CertificateToken> found =
                token.keys(pin).orElseThrow(() -> new RefusalException("signatures.refused.token-pin"));
        String chosen = TokenKeyRules.chosen(label, found);
        CertificateToken certificate = requireNonNull(found.get(chosen), "chosen among those found");
        TokenKeyRules.valid(certificate, clock.instant())
                .and(() -> unless(!keys.knows(issuingName, chosen), "signatures.refused.known-key", chosen))
                .orThrow();
        UUID key = Ids.next();
        transaction.executeWithoutResult(_ -> {
            issuing.sealOnToken(key, certificate, chosen, name);
            journal.record(Entry.of(by, "signatures.key-registered", new Subject(SeenKeys.KIND, key))
                    .with(Map.of("name", issuingName.toString(), "label", chosen))
                    .saying(basis));
        });
        return key;
    }
}
