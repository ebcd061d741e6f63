package vn.caurong.documents.spi;

import java.util.Optional;
import java.util.UUID;

/** The road to agencies that are reached through a partner's program. */
public interface PartnerRoad {
    /**
     * An agency at the end of the road.
     *
     * @param id stable; the agency's own when it stands in the tree
     * @param code organ identifier
     */
    record Reached(UUID id, String code, String name) {}

    /** The one of this name today, however it is written; empty for none. */
    Optional<Reached> named(String name);

    /** An agency of the tree that is not served here but reached so today. */
    Optional<Reached> of(UUID agency);

    /**
     * Hands a letter over. Slow, outside any transaction; the same letter twice is one document there.
     *
     * @param to id of the receiver, for the partner that serves it today
     * @throws NotCarriedException when it did not get through
     */
    void carry(UUID to, Letter letter);
}
