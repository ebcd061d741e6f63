package vn.caurong.documents.recipients;

import java.util.List;
import java.util.UUID;
import vn.caurong.documents.recipients.UnsentDocuments.Unsent;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;

/** The item that waits for a clerk while a document has not left to everybody. */
final class SendItem {
    private static final int MOST_NAMES = 3;

    private SendItem() {}

    static NewItem of(Unsent unsent, UUID clerk) {
        return new NewItem(
                new Subject("outgoing", unsent.id()),
                Duty.SEND,
                new Assignee.ToPost(clerk),
                unsent.due(),
                unsent.urgency(),
                unsent.subject(),
                unsent.mark(),
                names(unsent.missing()));
    }

    /** Who does not have it yet, as far as a line of the list is long. */
    private static String names(List<String> missing) {
        return String.join("; ", missing.subList(0, Math.min(MOST_NAMES, missing.size())))
                + (missing.size() > MOST_NAMES ? "; …" : "");
    }
}
