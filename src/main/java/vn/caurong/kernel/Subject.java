package vn.caurong.kernel;

import java.util.UUID;

/**
 * Anything with a page of its own: a document, later a task, a dossier, a meeting.
 *
 * @param kind the stable name of the kind, for example {@code incoming} or {@code outgoing}; also
 *     the first part of its address
 * @param id identifies it within all kinds
 */
public record Subject(String kind, UUID id) {
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
