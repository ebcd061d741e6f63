package vn.caurong.signatures.internal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.organization.IssuingName;
import vn.caurong.signatures.Keys.Key;

/** Makes keys by an authority of ours and puts them on the ring, with their pictures. */
@Component
record Issuing(StoredKeys keys, Images images) {
    /**
     * @param organisation of the certificate's subject
     * @param remark organisational unit of the subject, null for none
     * @param pin wiped when the key is made
     */
    @SuppressWarnings("ArrayRecordComponent") // characters that can be wiped
    record Wanted(
            UUID id,
            String name,
            String organisation,
            @Nullable String remark,
            char[] pin) {}

    void person(Authority authority, Wanted wanted, UUID person) {
        Made made = make(authority, wanted);
        keys.add(new StoredKey(made.facts(), person, null, null, made.pkcs12(), null));
    }

    void seal(Authority authority, Wanted wanted, IssuingName name) {
        Made made = make(authority, wanted);
        keys.add(new StoredKey(made.facts(), null, name.id(), name.agency(), made.pkcs12(), null));
    }

    /**
     * A seal whose key is on the token: only its certificate is kept here.
     *
     * @param label of the key on the token
     */
    void sealOnToken(UUID id, CertificateToken certificate, String label, IssuingName name) {
        keys.add(new StoredKey(facts(id, name.name(), certificate), null, name.id(), name.agency(), null, label));
    }

    void pictureOfSignature(UUID person, String name, LocalDate from) {
        images.add(person, null, DrawnSignature.png(name), from);
    }

    void pictureOfSeal(IssuingName name, LocalDate from) {
        images.add(null, name.id(), DrawnSeal.png(name.name()), from);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Made(Key facts, byte[] pkcs12) {}

    private static Made make(Authority authority, Wanted wanted) {
        try {
            var subject = CertificateNames.name(wanted.name(), wanted.organisation(), wanted.remark());
            byte[] pkcs12 = authority.pkcs12(subject, wanted.pin());
            var certificate =
                    UnlockedKey.open(pkcs12, wanted.pin()).orElseThrow().certificate();
            return new Made(facts(wanted.id(), wanted.name(), certificate), pkcs12);
        } finally {
            Arrays.fill(wanted.pin(), '\0');
        }
    }

    private static Key facts(UUID id, String name, CertificateToken certificate) {
        String issuer = DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.CN, certificate.getIssuer());
        return new Key(
                id,
                name,
                issuer,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                issuer.contains("DEMO"),
                false,
                null);
    }
}
