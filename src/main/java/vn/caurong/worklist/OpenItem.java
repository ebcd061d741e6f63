package vn.caurong.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Subject;

/**
 * An open item as its reader sees it.
 *
 * @param delegation set when it is seen on behalf of another post
 * @param behalfOf title and name of the post acted for, null when the reader's own
 * @param read true once opened by the reader
 */
public record OpenItem(
        UUID id,
        Subject subject,
        Duty duty,
        Assignee assignee,
        @Nullable Instant due,
        int urgency,
        String title,
        String mark,
        String from,
        Instant openedAt,
        @Nullable UUID delegation,
        @Nullable String behalfOf,
        boolean read) {}
