package vn.caurong.documents.recipients;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/**
 * What the program could not send within minutes waits for the sender's clerks, due by the clock of
 * sending (QĐ 28/2018 Đ6.2), until the last recipient has it: that closes it, nobody else does.
 */
@Component
public class SendItems {
    /** A delivery takes seconds; only what takes longer is somebody's work. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final WorkList worklist;
    private final Organization organization;
    private final Clock clock;

    SendItems(JdbcClient jdbc, WorkList worklist, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.worklist = worklist;
        this.organization = organization;
        this.clock = clock;
    }

    /** Opened once, however often this looks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open() {
        jdbc.sql("""
                        select o.id, o.agency, o.subject, o.urgency, r.due,
                          to_char(n.number, 'FM999999900') || '/' || n.notation as mark,
                          (select array_agg(d.agency order by d.agency) from documents.outgoing_delivery d
                            where d.outgoing = o.id and d.state = 'SENT') as missing
                        from documents.outgoing_issue i
                        join documents.outgoing o on o.id = i.outgoing
                        join documents.outgoing_number n on n.outgoing = o.id and n.live
                        join documents.clock_run r on r.subject_kind = 'outgoing' and r.subject_id = o.id
                          and r.clock = 'SEND' and r.met_at is null
                        where i.at < :before and exists (select from documents.outgoing_delivery d
                          where d.outgoing = o.id and d.state = 'SENT')
                        """)
                .param("before", Timestamp.from(clock.instant().minus(GRACE)))
                .query((row, n) -> new Unsent(
                        row.getObject("id", UUID.class),
                        row.getObject("agency", UUID.class),
                        row.getString("subject"),
                        row.getInt("urgency"),
                        row.getTimestamp("due").toInstant(),
                        row.getString("mark"),
                        List.of((UUID[]) row.getArray("missing").getArray())))
                .list()
                .forEach(this::open);
    }

    /** In the transaction in which one more recipient has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(UUID outgoing) {
        if (jdbc.sql("""
                        select not exists (select from documents.outgoing_delivery
                          where outgoing = ? and state = 'SENT')
                        """).param(outgoing).query(Boolean.class).single()) {
            worklist.closeAll(new Subject("outgoing", outgoing), Duty.SEND, null);
        }
    }

    private void open(Unsent unsent) {
        clerks(unsent.agency())
                .forEach(clerk -> worklist.open(
                        new NewItem(
                                new Subject("outgoing", unsent.id()),
                                Duty.SEND,
                                new Assignee.ToPost(clerk),
                                unsent.due(),
                                unsent.urgency(),
                                unsent.subject(),
                                unsent.mark(),
                                names(unsent.missing())),
                        null));
    }

    /** Who does not have it yet, as far as a line of the list is long. */
    private String names(List<UUID> missing) {
        return missing.stream()
                .limit(3)
                .map(agency -> organization.unit(agency).shortName())
                .collect(Collectors.joining("; ", "", missing.size() > 3 ? "; …" : ""));
    }

    private List<UUID> clerks(UUID agency) {
        return organization.postsOf(agency, Vietnam.today(clock)).stream()
                .filter(post -> post.role() == Role.CLERK)
                .map(Post::id)
                .toList();
    }

    private record Unsent(
            UUID id, UUID agency, String subject, int urgency, Instant due, String mark, List<UUID> missing) {}
}
