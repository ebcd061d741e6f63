package vn.caurong.worklist.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.worklist.OpenItem;

/** Items as other modules read them. */
final class ShownItems {
    private ShownItems() {}

    static OpenItem of(OpenRow row, @Nullable UUID delegation, @Nullable String behalfOf) {
        return new OpenItem(
                row.id(),
                row.subject(),
                row.duty(),
                row.assignee(),
                row.due(),
                row.urgency(),
                row.title(),
                row.mark(),
                row.sender(),
                row.openedAt(),
                delegation,
                behalfOf,
                row.read());
    }
}
