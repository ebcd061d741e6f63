package vn.caurong.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list. */
record IncomingRow(
        UUID id,
        IncomingState state,
        @Nullable Integer arrivalNumber,
        @Nullable LocalDate registeredOn,
        @Nullable Instant due,
        String title,
        String fileName,
        String mark,
        String senderName,
        int urgency,
        String heldBy,
        long listed,
        @Nullable String replyMark) {

    /** Key of the page that follows this row. */
    String key() {
        return listed + "_" + id;
    }

    /** A settled document is late no more. */
    @Nullable Instant dueShown() {
        return state == IncomingState.COMPLETED || state == IncomingState.RETURNED ? null : due;
    }

    String shownTitle() {
        return title.isEmpty() ? fileName : title;
    }
}
