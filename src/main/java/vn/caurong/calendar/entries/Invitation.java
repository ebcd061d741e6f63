package vn.caurong.calendar.entries;

import java.util.UUID;
import vn.caurong.kernel.Subject;

/**
 * The document that invites to an entry.
 *
 * @param name number and notation or subject, as whoever named it saw it; shown to those who may see the document
 */
public record Invitation(String kind, UUID id, String name) {
    Subject subject() {
        return new Subject(kind, id);
    }
}
