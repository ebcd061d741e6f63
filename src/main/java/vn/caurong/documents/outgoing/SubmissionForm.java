package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes with a submission besides the words. */
record SubmissionForm(
        @Nullable List<UUID> checkers, @Nullable String note) {
    List<UUID> checked() {
        return checkers == null ? List.of() : checkers;
    }

    String words() {
        return note == null ? "" : note.strip();
    }
}
