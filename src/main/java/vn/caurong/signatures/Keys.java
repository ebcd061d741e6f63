package vn.caurong.signatures;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

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
     * @param keeper who keeps an agency's key, null when nobody took it over yet and for a person's
     * @param name of the certificate's subject
     * @param demo true for keys of the demo authority; the page says so
     * @param locked true after five wrong PINs
     */
    record Key(
            UUID id,
            String name,
            String issuer,
            Instant validFrom,
            Instant validTo,
            boolean demo,
            boolean locked,
            @Nullable Keeper keeper) {
        /** Once a clerk has taken it over, only they unlock it (NĐ 30/2020 Đ32.2). */
        public Ruling opensFor(Actor actor) {
            return Ruling.unless(
                    keeper == null || keeper.person().equals(actor.person()),
                    "signatures.refused.not-keeper",
                    keeper == null ? "" : keeper.name());
        }
    }

    /** A clerk who took an agency's key over. */
    record Keeper(UUID person, String name) {}
}
