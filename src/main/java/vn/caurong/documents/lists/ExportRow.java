package vn.caurong.documents.lists;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that was asked for as a file.
 *
 * @param list message key of its name
 * @param made rows written so far
 * @param total rows when asked, null when too many to count
 * @param sha256 the file, null until it is done
 */
public record ExportRow(
        UUID id,
        String list,
        int made,
        @Nullable Long total,
        String state,
        @Nullable String sha256,
        Instant askedAt) {
    public boolean waiting() {
        return state.equals("WAITING");
    }

    public boolean done() {
        return sha256 != null;
    }

    public String href() {
        return "/documents/exports/" + id + ".xlsx";
    }
}
