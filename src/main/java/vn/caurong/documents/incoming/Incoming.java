package vn.caurong.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.register.Urgency;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;

/**
 * An incoming document as it stands; its facets (arrival, registration, directives …) are rows of
 * their own.
 *
 * @param arrivalNumber null until it is in the register
 * @param outgoing the sender's document when it came from inside
 * @param way how it came: DROP, EDXML, INSIDE or PARTNER
 * @param sentBy the partner whose program sent it, null for other ways
 * @param changedBy name of who changed it last, empty for the system
 */
record Incoming(
        UUID id,
        int version,
        UUID agency,
        IncomingState state,
        boolean restricted,
        @Nullable UUID sender,
        String senderName,
        String number,
        String notation,
        @Nullable LocalDate issuedOn,
        String typeCode,
        String title,
        String signerName,
        String signerTitle,
        String recipients,
        int urgency,
        int pages,
        @Nullable Instant replyBy,
        @Nullable String replyTo,
        @Nullable Instant due,
        boolean replyRequired,
        @Nullable UUID leadUnit,
        String heldBy,
        @Nullable UUID outgoing,
        String way,
        @Nullable String sentBy,
        Instant arrivedAt,
        String fileName,
        @Nullable Integer arrivalNumber,
        @Nullable LocalDate registeredOn,
        @Nullable UUID changedBy,
        Instant changedAt) {
    static final String KIND = "incoming";

    Subject subject() {
        return new Subject(KIND, id);
    }

    /** Number and notation as printed; one of them when the other is missing. */
    String mark() {
        return mark(number, notation);
    }

    static String mark(String number, String notation) {
        return number.isEmpty() || notation.isEmpty() ? number + notation : number + "/" + notation;
    }

    Urgency grade() {
        return Urgency.of(urgency);
    }

    /** True when a message said what it is, whoever brought the message. */
    boolean cameAsMessage() {
        return way.equals("EDXML") || way.equals("PARTNER");
    }

    /** Whether the move is possible from here. */
    Ruling may(IncomingMove move) {
        return Ruling.unless(
                state.after(move).isPresent(),
                "incoming.refused.move." + state.name().toLowerCase(java.util.Locale.ROOT));
    }
}
