package vn.caurong.documents.recipients;

import java.util.List;
import java.util.UUID;
import vn.caurong.documents.recipients.SenderNotices.About;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;

/** One notice of a delivery to one person. */
final class DeliveryNotice {
    private DeliveryNotice() {}

    static NewNotice of(
            UUID person, String once, String says, String value, Subject subject, About about, String from) {
        return new NewNotice(
                person,
                once,
                says,
                List.of(value),
                subject,
                null,
                "/documents/" + subject.kind() + "/" + subject.id(),
                about.urgency(),
                about.title(),
                about.mark(),
                from,
                null);
    }
}
