package vn.caurong.signatures;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Keys people and agencies sign with. A person keeps their own; an agency's is unlocked by the
 * clerk in person (Đ32).
 */
public interface Keys {
    /** The person's key that is valid at the instant. */
    Optional<Key> ofPerson(UUID person, Instant at);

    /** The seal key of an issuing name valid at the instant. */
    Optional<Key> ofIssuingName(UUID issuingName, Instant at);

    /**
     * @param name of the certificate's subject
     * @param demo true for keys of the demo authority; the page says so
     * @param locked true after five wrong PINs
     */
    record Key(UUID id, String name, String issuer, Instant validFrom, Instant validTo, boolean demo, boolean locked) {}
}
