package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.worklist.internal.MovedWork;

/** Another ladder, of the unit or of who goes on with its work: nothing is told twice, nothing is left out. */
@CauRongTest
class ChangedLadderTests {
    private static final Instant MONDAY = Instant.parse("2031-06-09T02:30:00Z");

    /** Day 1 overdue is the Monday. */
    private static final Instant DUE = Instant.parse("2031-06-06T10:00:00Z");

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final TestUrging urging;
    private final Actor head;

    ChangedLadderTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Đổi Mức Nhắc");
        urging = new TestUrging(context, steps.agency.id());
        head = steps.agency.unitHead();
    }

    @Test
    void aThinnerLadderGoesOnBehindWhatWasTold() {
        ladder(head.unit(), 1, "2020-01-01", "2031-06-12");
        ladder(head.unit(), 5, "2031-06-12", null);
        overdue();
        days(0, 3);
        assertThat(urging.told(head)).as("each day").hasSize(3);
        days(3, 5);
        assertThat(urging.told(head)).as("told since day one of that ladder").hasSize(3);
        days(7, 12);
        assertThat(urging.told(head)).as("day six").hasSize(4);
        assertThat(numbers()).containsExactly("OVERDUE:1", "OVERDUE:2", "OVERDUE:3", "OVERDUE:4");
        days(14, 15);
        assertThat(urging.told(head)).as("day eleven").hasSize(5);
    }

    @Test
    void aLadderFromADayOnIsFollowedThatDay() {
        ladder(head.unit(), 10, "2020-01-01", "2031-06-12");
        ladder(head.unit(), 2, "2031-06-12", null);
        overdue();
        days(0, 3);
        assertThat(urging.told(head)).hasSize(1);
        days(3, 5);
        assertThat(urging.told(head))
                .as("what day three would have told, and day five")
                .hasSize(3);
    }

    /** The division goes over into the office on the Wednesday; its own ladder ends with it. */
    @Test
    void whoGoesOnIsUrgedByTheirOwnLadder() {
        Actor heir = heir("Vũ Thử Kế");
        ladder(head.unit(), 1, "2020-01-01", null);
        ladder(steps.agency.office(), 4, "2020-01-01", null);
        overdue();
        days(0, 2);
        assertThat(urging.told(head)).hasSize(2);
        dissolve();
        MovedWork.on(context);
        days(2, 4);
        assertThat(urging.told(heir)).as("what they have now, once").containsExactly("1,0,0,0");
        days(4, 5);
        days(7, 10);
        assertThat(urging.told(heir)).as("day five, and no day in between").hasSize(2);
        days(10, 11);
        assertThat(urging.told(heir)).as("day nine").hasSize(3);
        assertThat(urging.told(head)).hasSize(2);
    }

    @Test
    void whoGoesOnWithoutALadderHasThatOfTheAgency() {
        Actor heir = heir("Vũ Thử Nối");
        ladder(head.unit(), 1, "2020-01-01", null);
        ladder(null, 10, "2020-01-01", null);
        overdue();
        days(0, 2);
        dissolve();
        MovedWork.on(context);
        days(2, 5);
        days(7, 12);
        assertThat(urging.told(heir)).hasSize(1);
        days(14, 15);
        assertThat(urging.told(heir)).as("day eleven").hasSize(2);
    }

    /** They know already what they were told in the post that is no more. */
    @Test
    void whoGoesOnWithTheirOwnWorkIsNotToldTwice() {
        Actor heir = heir("Vũ Thử Ai");
        overdue();
        days(0, 1);
        dissolve();
        holds("[2020-01-01,2020-02-01)", head.post());
        holds("[2020-02-01,)", heir.post());
        MovedWork.on(context);
        days(1, 3);
        assertThat(urging.told(head)).hasSize(1);
        days(3, 4);
        assertThat(urging.told(head)).as("day four").hasSize(2);
    }

    private void holds(String during, UUID post) {
        steps.jdbc
                .sql("update organization.holding set person = ?, during = ?::daterange where post = ?")
                .params(head.person(), during, post)
                .update();
    }

    private void days(int first, int end) {
        for (int day = first; day < end; day++) {
            urging.run(MONDAY.plusSeconds(day * 86400L));
            urging.run(MONDAY.plusSeconds(day * 86400L + 3600));
        }
    }

    private void overdue() {
        UUID id = steps.id(steps.give(steps.agency.leader(), Map.of("part-" + head.post(), "LEAD")));
        steps.jdbc
                .sql("update tasks.task set due = ? where id = ?")
                .params(Timestamp.from(DUE), id)
                .update();
    }

    private void ladder(UUID unit, int every, String from, String to) {
        steps.jdbc
                .sql("""
                        insert into tasks.urging_rule (id, agency, unit, before_days, on_day, every_days, during, basis, at)
                        values (gen_random_uuid(), ?, ?::uuid, '{}', false, ?, daterange(?::date, ?::date), 'Quy chế', now())
                        """)
                .params(steps.agency.id(), unit == null ? null : unit.toString(), every, from, to)
                .update();
    }

    private List<String> numbers() {
        return steps.jdbc
                .sql("select step from tasks.urged where post = ? order by at")
                .param(head.post())
                .query(String.class)
                .list();
    }

    private Actor heir(String name) {
        Actor heir = steps.agency.more(steps.agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, name);
        steps.jdbc
                .sql("update organization.post set head = true where id = ?")
                .param(heir.post())
                .update();
        return heir;
    }

    private void dissolve() {
        steps.jdbc
                .sql("insert into organization.unit_succession values (?, ?, 'MERGED', '2020-02-01', 'Quyết định thử')")
                .params(head.unit(), steps.agency.office())
                .update();
        steps.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(head.unit())
                .update();
        steps.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-02-01)' where unit = ?")
                .param(head.unit())
                .update();
    }
}
