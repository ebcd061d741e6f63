package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Assignee.ToPost;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/** Items opened and closed for the people of a test agency. */
abstract class OpenedWork {
    final WorkList work;
    final WorkListQuery query;
    final Marking marking;
    final Snoozing snoozing;
    final Access access;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Clock clock;
    final Subject subject = aSubject();
    final TestAgency agency;

    OpenedWork(ApplicationContext context) {
        work = context.getBean(WorkList.class);
        query = context.getBean(WorkListQuery.class);
        marking = context.getBean(Marking.class);
        snoozing = context.getBean(Snoozing.class);
        access = context.getBean(Access.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
        clock = context.getBean(Clock.class);
        agency = TestAgency.create(jdbc, "Sở Việc chờ");
    }

    Actor standingIn(String... duties) {
        Instant now = clock.instant();
        return agency.standingIn(
                agency.unitHead(), agency.leader(), now.minusSeconds(60), now.plusSeconds(3600), duties);
    }

    void open(Duty duty, Actor of) {
        open(duty, new ToPost(of.post()));
    }

    void open(Duty duty, Assignee assignee) {
        var item = new NewItem(subject, duty, assignee, null, 0, "Trích yếu thử", "1/TB", "Sở");
        transaction.executeWithoutResult(_ -> work.open(List.of(item), agency.clerk()));
    }

    Subject open(Duty duty, Actor of, @Nullable Instant due, int urgency) {
        Subject fresh = aSubject();
        var item = new NewItem(fresh, duty, new ToPost(of.post()), due, urgency, "Trích yếu", "", "");
        transaction.executeWithoutResult(_ -> work.open(List.of(item), null));
        return fresh;
    }

    WorkList.@Nullable Closing close(Duty duty, Actor of, Actor by) {
        return transaction.execute(
                _ -> work.close(subject, duty, new ToPost(of.post()), by).orElse(null));
    }

    void grantDuty(Actor of, boolean restricted) {
        transaction.executeWithoutResult(_ -> access.grantDuty(subject, of.post(), "duty", restricted));
    }

    UUID closedUnder() {
        return jdbc.sql("select closed_delegation from worklist.item where subject_id = ? and closed_at is not null")
                .param(subject.id())
                .query(UUID.class)
                .single();
    }

    static WorkRow only(List<WorkRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    static Subject aSubject() {
        return new Subject("test", UUID.randomUUID());
    }
}
