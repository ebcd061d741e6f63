package vn.caurong.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param heldBy where it is, empty while the clerks have it
 * @param waiting true when it waits for the reader
 */
record IncomingRow(
        UUID id,
        int version,
        IncomingState state,
        @Nullable Integer arrivalNumber,
        @Nullable LocalDate registeredOn,
        @Nullable Instant due,
        String title,
        String fileName,
        String mark,
        String senderName,
        @Nullable LocalDate issuedOn,
        int urgency,
        String heldBy,
        long listed,
        @Nullable String replyMark,
        boolean waiting) {

    /** Key of the page that follows this row. */
    String key() {
        return listed + "_" + id;
    }

    /** A settled document is late no more. */
    boolean settled() {
        return !state.open();
    }

    /** Who has it when nobody is named. */
    String heldKey() {
        boolean clerks = state == IncomingState.ARRIVED || state == IncomingState.REGISTERED;
        return clerks ? "incoming.where.clerks" : "incoming.where.none";
    }

    String shownTitle() {
        return title.isEmpty() ? fileName : title;
    }
}
