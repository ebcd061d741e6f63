package vn.caurong.documents.recipients;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.recipients.ReminderJob.Reminder;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.Notices;
import vn.caurong.organization.Organization;

/** A recipient who has not taken a document in is reminded of it. */
@Component
class RemindingRecipients {
    private final RemindedDocuments documents;
    private final SendersClerks clerks;
    private final Organization organization;
    private final Notices notices;

    RemindingRecipients(RemindedDocuments documents, SendersClerks clerks, Organization organization, Notices notices) {
        this.documents = documents;
        this.clerks = clerks;
        this.organization = organization;
        this.notices = notices;
    }

    /** The recipient's clerks, when the document is there. */
    @Transactional
    void remind(Reminder reminder) {
        documents.of(reminder).ifPresent(there -> {
            String sender = organization.unit(there.sender()).name();
            Subject subject = new Subject("incoming", there.incoming());
            String once = "reminder:" + subject + ":" + reminder.day();
            notices.tell(clerks.of(reminder.agency()).stream()
                    .flatMap(clerk -> Optional.ofNullable(clerk.holder()).stream())
                    .distinct()
                    .map(person -> DeliveryNotice.of(
                            person, once, "recipients.notice.reminder", sender, subject, there.about(), sender))
                    .toList());
        });
    }
}
