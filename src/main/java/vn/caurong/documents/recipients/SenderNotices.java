package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.recipients.ReminderJob.Reminder;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** What senders and recipients are told of a delivery. */
@Component
public class SenderNotices {
    private final Notices notices;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    SenderNotices(Notices notices, Organization organization, JdbcClient jdbc, Clock clock) {
        this.notices = notices;
        this.organization = organization;
        this.jdbc = jdbc;
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
        clerks(agency).forEach(clerk -> posts.add(clerk.id()));
        tell(about, posts, "late", "recipients.notice.late", Integer.toString(recipients));
    }

    /** A partner's program would not take it: the clerks look what is wrong and send it once more. */
    @Transactional
    public void stuck(About about, UUID agency, String recipient, int round) {
        Set<UUID> posts = new java.util.HashSet<>();
        clerks(agency).forEach(clerk -> posts.add(clerk.id()));
        tell(about, posts, "stuck:" + round + ":" + recipient, "recipients.notice.stuck", recipient);
    }

    private void tell(About about, Collection<UUID> posts, String once, String says, String value) {
        Subject subject = new Subject("outgoing", about.outgoing());
        notices.tell(organization.holdersOf(posts, Vietnam.today(clock)).values().stream()
                .flatMap(Set::stream)
                .distinct()
                .map(person -> notice(person, once + ":" + subject, says, value, subject, about, ""))
                .toList());
    }

    /** The recipient's clerks, when the document is there. */
    @Transactional
    void remind(Reminder reminder) {
        found(reminder).ifPresent(there -> {
            String sender = organization.unit(there.sender()).name();
            Subject subject = new Subject("incoming", there.incoming());
            String once = "reminder:" + subject + ":" + reminder.day();
            notices.tell(clerks(reminder.agency()).stream()
                    .flatMap(clerk -> Optional.ofNullable(clerk.holder()).stream())
                    .distinct()
                    .map(person ->
                            notice(person, once, "recipients.notice.reminder", sender, subject, there.about(), sender))
                    .toList());
        });
    }

    private List<Post> clerks(UUID agency) {
        return organization.postsOf(agency, Vietnam.today(clock)).stream()
                .filter(post -> post.role() == Role.CLERK)
                .toList();
    }

    private Optional<There> found(Reminder reminder) {
        return jdbc.sql("""
                        select d.incoming, o.agency, o.subject, o.urgency,
                            to_char(n.number, 'FM999999900') || '/' || n.notation as mark
                        from documents.outgoing_delivery d
                        join documents.outgoing o on o.id = d.outgoing
                        join documents.outgoing_number n on n.outgoing = o.id and n.live
                        where d.outgoing = :outgoing and d.agency = :agency and d.incoming is not null
                            and d.state in ('SENT', 'ARRIVED')
                        """)
                .param("outgoing", reminder.outgoing())
                .param("agency", reminder.agency())
                .query((row, n) -> new There(
                        row.getObject("incoming", UUID.class),
                        row.getObject("agency", UUID.class),
                        new About(
                                reminder.outgoing(),
                                row.getString("subject"),
                                row.getString("mark"),
                                row.getInt("urgency"))))
                .optional();
    }

    private static NewNotice notice(
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

    private record There(UUID incoming, UUID sender, About about) {}
}
