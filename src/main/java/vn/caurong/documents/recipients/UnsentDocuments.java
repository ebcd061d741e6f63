package vn.caurong.documents.recipients;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issued documents that have not left to everybody within minutes, though the clock of sending runs. */
@Repository
record UnsentDocuments(JdbcClient jdbc) {
    /**
     * @param due by the clock of sending
     * @param missing names of those who do not have it
     */
    record Unsent(UUID id, UUID agency, String subject, int urgency, Instant due, String mark, List<String> missing) {}

    /** Those issued before the instant. */
    List<Unsent> issuedBefore(Instant instant) {
        return jdbc.sql("""
                        select o.id, o.agency, o.subject, o.urgency, r.due,
                          to_char(n.number, 'FM999999900') || '/' || n.notation as mark,
                          (select array_agg(d.name order by d.name) from documents.outgoing_delivery d
                            where d.outgoing = o.id and d.state = 'SENT' and d.carried_at is null) as missing
                        from documents.outgoing_issue i
                        join documents.outgoing o on o.id = i.outgoing
                        join documents.outgoing_number n on n.outgoing = o.id and n.live
                        join documents.clock_run r on r.subject_kind = 'outgoing' and r.subject_id = o.id
                          and r.clock = 'SEND' and r.met_at is null
                        where i.at < :before and exists (select from documents.outgoing_delivery d
                          where d.outgoing = o.id and d.state = 'SENT' and d.carried_at is null)
                        """)
                .param("before", Timestamp.from(instant))
                .query((row, n) -> new Unsent(
                        row.getObject("id", UUID.class),
                        row.getObject("agency", UUID.class),
                        row.getString("subject"),
                        row.getInt("urgency"),
                        row.getTimestamp("due").toInstant(),
                        row.getString("mark"),
                        List.of((String[]) row.getArray("missing").getArray())))
                .list();
    }
}
