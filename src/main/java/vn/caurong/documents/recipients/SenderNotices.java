package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.Notices;
import vn.caurong.organization.Organization;

/** What senders are told of a delivery. */
@Component
public class SenderNotices {
    private final Notices notices;
    private final Organization organization;
    private final SendersClerks clerks;
    private final Clock clock;

    SenderNotices(Notices notices, Organization organization, SendersClerks clerks, Clock clock) {
        this.notices = notices;
        this.organization = organization;
        this.clerks = clerks;
        this.clock = clock;
    }

    /** An issued document, as notices name it. */
    public record About(UUID outgoing, String title, String mark, int urgency) {}

    /** A recipient refused it: told to the holders of these posts of the sender. */
    @Transactional
    public void refused(About about, Collection<UUID> posts, String recipient, int round) {
        tell(about, posts, "refused:" + round + ":" + recipient, "recipients.notice.refused", recipient);
    }

    /** So many recipients do not have it though it is due (QĐ 28/2018 Đ6.2). */
    @Transactional
    public void late(About about, UUID agency, UUID authorPost, int recipients) {
        Set<UUID> posts = new java.util.HashSet<>(Set.of(authorPost));
        clerks.of(agency).forEach(clerk -> posts.add(clerk.id()));
        tell(about, posts, "late", "recipients.notice.late", Integer.toString(recipients));
    }

    /** A partner's program would not take it: the clerks look what is wrong and send it once more. */
    @Transactional
    public void stuck(About about, UUID agency, String recipient, int round) {
        Set<UUID> posts = new java.util.HashSet<>();
        clerks.of(agency).forEach(clerk -> posts.add(clerk.id()));
        tell(about, posts, "stuck:" + round + ":" + recipient, "recipients.notice.stuck", recipient);
    }

    private void tell(About about, Collection<UUID> posts, String once, String says, String value) {
        Subject subject = new Subject("outgoing", about.outgoing());
        notices.tell(organization.holdersOf(posts, Vietnam.today(clock)).values().stream()
                .flatMap(Set::stream)
                .distinct()
                .map(person -> DeliveryNotice.of(person, once + ":" + subject, says, value, subject, about, ""))
                .toList());
    }
}
