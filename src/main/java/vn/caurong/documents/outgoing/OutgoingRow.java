package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the lists.
 *
 * @param letter true for a công văn, whose subject follows "V/v"
 * @param mark number and notation, null before they are given
 * @param recipients names under "Kính gửi", where there are none those under "Nơi nhận"
 * @param signer whose signature counts, null before
 * @param sent to how many agencies inside
 * @param taken how many of these have registered it
 * @param calledBack true when it was called back after issue
 */
record OutgoingRow(
        UUID id,
        int version,
        OutgoingState state,
        String subject,
        String typeName,
        boolean letter,
        int urgency,
        @Nullable Instant due,
        String heldBy,
        Instant listed,
        @Nullable Integer number,
        @Nullable String notation,
        @Nullable LocalDate day,
        @Nullable String recipients,
        @Nullable String signer,
        int sent,
        int taken,
        boolean calledBack) {

    String titleKey() {
        return OutgoingPage.titleKey(subject, letter);
    }

    /** Name of the type inside a sentence. */
    String typeWord() {
        return typeName.toLowerCase(Locale.ROOT);
    }

    @Nullable
    String mark() {
        return number == null ? null : vn.caurong.documents.register.TakenNumber.printed(number) + "/" + notation;
    }

    /** What is out or given up is late no more. */
    @Nullable
    Instant dueShown() {
        return state == OutgoingState.ISSUED || state == OutgoingState.WITHDRAWN ? null : due;
    }

    /** Key of the page that follows this row. */
    String key() {
        return (listed.getEpochSecond() * 1_000_000 + listed.getNano() / 1000) + "_" + id;
    }
}
