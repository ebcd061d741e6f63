package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.tasks.TaskSteps;

/** The deadline of an overdue task was handed on without a request for more time: who decides is reminded all the same. */
@CauRongTest
class HandedOnDeadlineTests {
    private static final Instant FRIDAY = Instant.parse("2031-06-06T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2031-06-10T02:30:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2031-06-11T02:30:00Z");
    private static final Instant NEXT_FRIDAY = Instant.parse("2031-06-13T02:30:00Z");
    private static final Instant MONDAY = Instant.parse("2031-06-16T02:30:00Z");
    private static final String OF_BELOW = "0,0,1,0";
    private static final String TO_DECIDE = "0,0,0,0,1";

    private final TaskSteps steps;
    private final TestUrging urging;
    private final UrgedRows rows;
    private final Actor leader;
    private final Actor deputy;

    HandedOnDeadlineTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Chuyển Người Đặt Hạn");
        urging = new TestUrging(context, steps.agency.id());
        rows = context.getBean(UrgedRows.class);
        leader = steps.agency.leader();
        deputy = steps.agency.deputy();
    }

    /** The deputy gives tasks and holds the division that leads them. */
    @BeforeEach
    void theDeputyHoldsTheDivision() {
        Actor head = steps.agency.unitHead();
        steps.agency.vacate(head);
        steps.jdbc
                .sql(
                        "insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), deputy.person(), head.post())
                .update();
    }

    @Test
    void whoDecidesIsRemindedUntilTheyDo() {
        UUID id = handedOn();
        urging.run(TUESDAY.plusSeconds(900));
        assertThat(urging.told(leader)).as("two days").containsExactly(OF_BELOW);
        urging.run(WEDNESDAY);
        urging.run(WEDNESDAY.plusSeconds(3600));
        urging.run(NEXT_FRIDAY);
        assertThat(urging.told(leader)).containsExactly(OF_BELOW, TO_DECIDE);
        assertThat(steps.page(last(), leader).text())
                .contains("Đã quá hạn, chờ bạn đặt hạn khác hoặc không cho thêm thời gian, nhắc lần 1");
        urging.run(MONDAY);
        assertThat(urging.told(leader)).containsExactly(OF_BELOW, TO_DECIDE, TO_DECIDE);
        steps.done(id, "deadline/refusal", leader, Map.of());
        urging.run(MONDAY.plusSeconds(14 * 86400));
        assertThat(urging.told(leader)).as("decided").hasSize(3);
        assertThat(urging.told(deputy)).as("who led").isNotEmpty().doesNotContain(TO_DECIDE);
    }

    @Test
    void whatGotAnotherDeadlineWaitsForNobodyThoughThatPassesToo() {
        UUID id = handedOn();
        steps.done(id, "deadline", leader, Map.of("due", "day", "dueDay", "20/06/2033"));
        steps.overdue(id);
        urging.run(MONDAY);
        assertThat(urging.told(leader)).doesNotContain(TO_DECIDE);
    }

    /** The migration takes it from what waits. */
    @Test
    void whatWasHandedOnBeforeThisWasKeptIsRemindedToo() throws IOException {
        UUID id = handedOn();
        UUID asked = steps.given();
        steps.done(asked, "extension", deputy, Map.of("due", "10"));
        steps.jdbc.sql("delete from tasks.handed_on where task = ?").param(id).update();
        String written = new ClassPathResource("db/migration/tasks/V53__deadlines_handed_on.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        steps.jdbc.sql(written.substring(written.indexOf("insert into"))).update();
        assertThat(steps.jdbc
                        .sql(
                                "select h.task from tasks.handed_on h join tasks.task t on t.id = h.task where t.agency = ?")
                        .param(steps.agency.id())
                        .query(UUID.class)
                        .list())
                .as("not what was asked for")
                .containsExactly(id);
        urging.run(WEDNESDAY);
        assertThat(steps.jdbc
                        .sql("select step from tasks.urged where task = ? and post = ?")
                        .params(id, leader.post())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("UP", "DEADLINE:1");
    }

    /** Looked at before, so that only the handing on can have it looked at again. */
    private UUID handedOn() {
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.overdue(id);
        urging.run(TUESDAY);
        assertThat(rows.first(steps.agency.id(), true, TUESDAY)).isEmpty();
        steps.done(id, "decider", deputy, Map.of());
        assertThat(rows.first(steps.agency.id(), true, TUESDAY))
                .as("looked at again")
                .hasSize(1);
        steps.jdbc
                .sql("update tasks.handed_on set at = ? where task = ?")
                .params(Timestamp.from(FRIDAY), id)
                .update();
        steps.jdbc
                .sql("update worklist.item set opened_at = ? where subject_id = ? and duty = 'DIRECT'")
                .params(Timestamp.from(FRIDAY), id)
                .update();
        return id;
    }

    private String last() {
        return steps.jdbc
                .sql("select '/tasks/urgings/' || bundle from tasks.urged where post = ? order by at desc limit 1")
                .param(leader.post())
                .query(String.class)
                .single();
    }
}
