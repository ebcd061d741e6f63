package vn.caurong.documents.recipients;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.recipients.ReminderJob.Reminder;
import vn.caurong.documents.recipients.SenderNotices.About;

/** Documents as the recipients have them that are reminded of them. */
@Repository
record RemindedDocuments(JdbcClient jdbc) {
    /** The document at the recipient, with the agency that sent it. */
    record There(UUID incoming, UUID sender, About about) {}

    /** Empty when it is not there, or was taken in since. */
    Optional<There> of(Reminder reminder) {
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
}
