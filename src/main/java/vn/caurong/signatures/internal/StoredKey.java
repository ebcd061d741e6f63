package vn.caurong.signatures.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.signatures.Keys.Key;

/**
 * A key as kept.
 *
 * @param person whose own it is, null for an agency's
 * @param issuingName what it seals for, null for a person's
 * @param agency of the issuing name, null for a person's
 * @param pkcs12 encrypted with the PIN, null for a key on the token
 * @param tokenKey its label on the token, null for one kept here
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredKey(
        Key facts,
        @Nullable UUID person,
        @Nullable UUID issuingName,
        @Nullable UUID agency,
        byte @Nullable [] pkcs12,
        @Nullable String tokenKey) {

    /** Everyone signs only with their own key (core, signing authority). */
    Ruling ownedBy(Actor actor) {
        return Ruling.unless(actor.person().equals(person), "signatures.refused.not-own-key");
    }

    /** The clerk applies the agency's signature in person (NĐ 30/2020 Đ32.2). */
    Ruling sealedBy(Actor actor) {
        return Ruling.unless(actor.is(Role.CLERK) && actor.agency().equals(agency), "signatures.refused.not-clerk");
    }

    Ruling validAt(Instant at) {
        return Validity.at(at, facts.validFrom(), facts.validTo());
    }
}
