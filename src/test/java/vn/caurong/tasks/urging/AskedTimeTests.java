package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Organization;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.TaskSteps;

/** Who has to decide on more time is reminded with the lead, while it can still be given in time. */
@CauRongTest
class AskedTimeTests {
    /** A Wednesday at 9:30, far from holidays; the task is due on Thursday. */
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");

    private static final Instant NIGHT = Instant.parse("2031-06-10T15:30:00Z");
    private static final Instant DAY_OF_DUE = Instant.parse("2031-06-12T02:30:00Z");
    private static final Instant OVER = Instant.parse("2031-06-13T02:30:00Z");

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final Actor leader;
    private final Actor head;

    AskedTimeTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Chờ Gia Hạn");
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
    }

    @Test
    void whoDecidesIsToldBeforeAndOnTheDayOnceEach() {
        asked();
        asked();
        run(NIGHT);
        assertThat(told(leader)).as("not at night").isEmpty();
        run(WORKING);
        run(WORKING.plusSeconds(3600));
        assertThat(told(leader)).as("both in one notice").containsExactly("0,2,0");
        run(DAY_OF_DUE);
        run(OVER);
        assertThat(told(leader)).as("overdue is told to the lead").containsExactly("0,2,0", "0,2,0");
        assertThat(told(head)).hasSize(3);
        String bundle = steps.jdbc
                .sql("select '/tasks/urgings/' || bundle from tasks.urged where post = ? limit 1")
                .param(leader.post())
                .query(String.class)
                .single();
        assertThat(steps.page(bundle, leader).text()).contains("Đang xin gia hạn, chưa quyết định");
    }

    @Test
    void whatIsDecidedOrWasJustAskedIsNotToldOf() {
        UUID decided = asked();
        steps.done(decided, "extension/refusal", leader, Map.of());
        UUID now = asked();
        steps.jdbc
                .sql("update tasks.extension set at = ? where task = ?")
                .params(Timestamp.from(WORKING.minusSeconds(600)), now)
                .update();
        run(WORKING);
        assertThat(told(leader)).isEmpty();
        assertThat(told(head)).containsExactly("0,2,0");
    }

    private UUID asked() {
        UUID id = steps.given();
        steps.jdbc
                .sql("update tasks.task set due = '2031-06-12T10:00:00Z' where id = ?")
                .param(id)
                .update();
        steps.done(id, "extension", head, Map.of("due", "day", "dueDay", "20/06/2031"));
        return id;
    }

    private void run(Instant at) {
        new Urging(
                        context.getBean(UrgingRules.class),
                        context.getBean(UrgedRows.class),
                        context.getBean(UrgingNotices.class),
                        context.getBean(AskedTime.class),
                        context.getBean(Organization.class),
                        context.getBean(WorkingTime.class),
                        context.getBean(TransactionTemplate.class),
                        Clock.fixed(at, ZoneOffset.UTC))
                .run(List.of(steps.agency.id()));
    }

    private List<String> told(Actor reader) {
        return steps.jdbc
                .sql("select array_to_string(arguments, ',') from notifications.notice"
                        + " where person = ? and says = 'tasks.urging.notice' order by at, id")
                .param(reader.person())
                .query(String.class)
                .list();
    }
}
