package vn.caurong.documents.recipients;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.documents.recipients.SenderNotices.About;

/**
 * Looks whether recipients have what was to be sent by the morning of the next working day (QĐ
 * 28/2018 Đ6.2); the sender is told once of each document that is late.
 */
@Component
record LateDeliveries(
        JdbcClient jdbc, SendItems items, SenderNotices notices, TransactionTemplate transaction, Clock clock) {
    void run() {
        transaction.executeWithoutResult(_ -> {
            arrived();
            items.open();
            items.settle();
            tell(clock.instant());
        });
    }

    /** Where every recipient has it, the sending was done with the last arrival. */
    private void arrived() {
        jdbc.sql("""
                        update documents.clock_run r set met_at = greatest(r.start, coalesce(
                            (select max(s.at) from documents.outgoing_delivery_state s
                                where s.outgoing = i.outgoing and s.state = 'ARRIVED'), i.at))
                        from documents.outgoing_issue i
                        where r.clock = 'SEND' and r.met_at is null and r.subject_kind = 'outgoing'
                            and r.subject_id = i.outgoing
                            and not exists (select 1 from documents.outgoing_delivery d
                                where d.outgoing = i.outgoing and d.state = 'SENT')
                        """).update();
    }

    private void tell(Instant now) {
        jdbc.sql("""
                        with late as (
                            select d.outgoing, count(*) as recipients from documents.outgoing_delivery d
                            join documents.clock_run r on r.subject_kind = 'outgoing'
                                and r.subject_id = d.outgoing and r.clock = 'SEND' and r.met_at is null
                            where d.state = 'SENT' and r.due < :now group by 1),
                        fresh as (
                            insert into documents.late_delivery_told (outgoing, at)
                            select outgoing, :now::timestamptz from late on conflict do nothing returning outgoing)
                        select o.id, o.agency, o.author_post, o.subject, o.urgency, late.recipients,
                            to_char(n.number, 'FM999999900') || '/' || n.notation as mark
                        from late join fresh using (outgoing)
                        join documents.outgoing o on o.id = late.outgoing
                        join documents.outgoing_number n on n.outgoing = o.id and n.live
                        """)
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Late(
                        new About(
                                row.getObject("id", UUID.class),
                                row.getString("subject"),
                                row.getString("mark"),
                                row.getInt("urgency")),
                        row.getObject("agency", UUID.class),
                        row.getObject("author_post", UUID.class),
                        row.getInt("recipients")))
                .list()
                .forEach(late -> notices.late(late.about(), late.agency(), late.authorPost(), late.recipients()));
    }

    private record Late(About about, UUID agency, UUID authorPost, int recipients) {}
}
