package vn.caurong.documents.around;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where outgoing documents stand, for modules that refer to them; rights are the asker's to check. */
public interface OutgoingStandings {
    /**
     * @param mark number and notation, empty while it has none
     * @param issued true once it went out
     * @param givenUp true when it counts no more
     */
    record Standing(String mark, boolean issued, boolean givenUp) {}

    /** The personal signature that counts: whose it is, in which post, and when it was given. */
    record Signature(UUID person, UUID post, Instant at) {}

    Optional<Standing> of(UUID outgoing);

    /** The same, and it stands so until the caller's transaction ends; asked before anything else is locked. */
    Optional<Standing> lasting(UUID outgoing);

    /** Empty while nobody has signed. */
    Optional<Signature> signature(UUID outgoing);
}
