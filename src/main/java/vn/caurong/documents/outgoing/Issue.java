package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.util.UUID;

/**
 * The issue of a document.
 *
 * @param number id of its number
 * @param documentId identifier on the wire
 * @param file the frozen sealed file
 * @param pages of it
 */
record Issue(
        UUID outgoing,
        UUID number,
        String documentId,
        UUID file,
        String sha256,
        int pages,
        UUID person,
        UUID post,
        Instant at) {}
