package vn.caurong.documents.recipients;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
 * sending (QĐ 28/2018 Đ6.2), until the last recipient, or the partner that
 * carries it there, has it: that closes it, nobody else does.
 */
@Component
public class SendItems {
    /** A delivery takes seconds; only what takes longer is somebody's work. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private static final int MOST_NAMES = 3;

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
                .param("before", Timestamp.from(clock.instant().minus(GRACE)))
                .query((row, n) -> new Unsent(
                        row.getObject("id", UUID.class),
                        row.getObject("agency", UUID.class),
                        row.getString("subject"),
                        row.getInt("urgency"),
                        row.getTimestamp("due").toInstant(),
                        row.getString("mark"),
                        List.of((String[]) row.getArray("missing").getArray())))
                .list()
                .forEach(this::open);
    }

    /** Closes what has left by ways that tell nobody: called back before, or carried by a partner. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle() {
        jdbc.sql("select outgoing from documents.sending_watched where done_at is null order by outgoing")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .forEach(this::arrived);
    }

    /** In the transaction in which one more recipient has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(UUID outgoing) {
        int done =
                jdbc.sql("""
                        update documents.sending_watched set done_at = ?
                        where outgoing = ? and done_at is null and not exists (
                          select from documents.outgoing_delivery d
                          where d.outgoing = sending_watched.outgoing and d.state = 'SENT' and d.carried_at is null)
                        """).params(Timestamp.from(clock.instant()), outgoing).update();
        if (done > 0) {
            worklist.closeAll(new Subject("outgoing", outgoing), Duty.SEND, null);
        }
    }

    private void open(Unsent unsent) {
        jdbc.sql("""
                        insert into documents.sending_watched (outgoing, since) values (?, ?)
                        on conflict (outgoing) do update set since = excluded.since, done_at = null
                        where sending_watched.done_at is not null
                        """).params(unsent.id(), Timestamp.from(clock.instant())).update();
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
    private static String names(List<String> missing) {
        return String.join("; ", missing.subList(0, Math.min(MOST_NAMES, missing.size())))
                + (missing.size() > MOST_NAMES ? "; …" : "");
    }

    private List<UUID> clerks(UUID agency) {
        return organization.postsOf(agency, Vietnam.today(clock)).stream()
                .filter(post -> post.role() == Role.CLERK)
                .map(Post::id)
                .toList();
    }

    private record Unsent(
            UUID id, UUID agency, String subject, int urgency, Instant due, String mark, List<String> missing) {}
}
