package vn.caurong.documents.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Refusal;

/**
 * A draft of a sitting.
 *
 * @param version of the draft that was read, null while unread
 * @param remarks what to change, empty unless it is to be returned
 * @param refusal why it was neither signed nor returned
 * @param subject what it is about now, null when its reader no longer sees it
 */
record SittingPaper(
        int position,
        UUID outgoing,
        @Nullable Integer version,
        @Nullable Choice choice,
        String remarks,
        @Nullable Outcome outcome,
        @Nullable Refusal refusal,
        @Nullable String subject,
        int urgency,
        @Nullable Instant due) {
    /** What came of it. */
    enum Outcome {
        SIGNED,
        RETURNED,
        REFUSED
    }

    /** Not yet read, and still there to be. */
    boolean unread() {
        return choice == null && subject != null;
    }

    /** Waits to be signed or returned. */
    boolean pending() {
        return outcome == null && (choice == Choice.SIGN || choice == Choice.RETURN);
    }

    /** Signed or returned: nothing more to choose. */
    boolean settled() {
        return outcome == Outcome.SIGNED || outcome == Outcome.RETURNED;
    }

    /** Last part of the message key for where it stands. */
    String word() {
        if (outcome != null) {
            return outcome.name().toLowerCase(java.util.Locale.ROOT);
        }
        return choice == null ? subject == null ? "gone" : "unread" : "to-" + choice.word();
    }

    /** Class of its mark on screen. */
    String style() {
        return switch (word()) {
            case "signed" -> "cr-state-done";
            case "returned", "to-return" -> "cr-state-back";
            case "refused", "gone" -> "cr-state-off";
            case "to-sign" -> "cr-state-doing";
            default -> "";
        };
    }
}
