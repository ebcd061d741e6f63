package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.lists.ManyTasks;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** What was told is not read again before there is something new to tell, and then it is. */
@CauRongTest
class LookingAgainTests {
    /** A Wednesday at 9:30, far from holidays. */
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");

    private static final Instant LATER = WORKING.plusSeconds(900);
    private static final String TUESDAY = "2031-06-10T10:00:00Z";

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final TestUrging urging;
    private final UrgedRows rows;
    private final Actor head;

    LookingAgainTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Không Đọc Lại");
        urging = new TestUrging(context, steps.agency.id());
        rows = context.getBean(UrgedRows.class);
        head = steps.agency.unitHead();
    }

    @Test
    void manyThatWereUrgedAreReadNoMore() {
        new ManyTasks(steps.jdbc).like(due(TUESDAY), 300);
        assertThat(context.getBean(Looks.class).agencies()).contains(steps.agency.id());
        assertThat(rows.first(steps.agency.id(), true, WORKING)).hasSize(301);
        urging.run(WORKING);
        assertThat(rows.first(steps.agency.id(), true, LATER)).isEmpty();
        assertThat(rows.first(steps.agency.id(), true, Instant.parse("2031-06-12T02:30:00Z")))
                .as("nor the next day")
                .isEmpty();
        String plan = plan(LATER);
        assertThat(plan).contains("urging_look_at", "(agency = ", "(at <= ");
        assertThat(plan.lines().filter(line -> line.contains(" on task t") && !line.contains("never executed")))
                .as("no task is touched")
                .isEmpty();
        assertThat(rows.first(steps.agency.id(), true, Instant.parse("2031-06-16T02:30:00Z")))
                .as("on the fourth day")
                .hasSize(301);
    }

    @Test
    void whatChangesWhileItIsToldIsLookedAtAgain() {
        UUID id = due(TUESDAY);
        OpenTask read = rows.first(steps.agency.id(), true, WORKING).getFirst();
        set(id, "2031-06-12T10:00:00Z");
        var looks = context.getBean(Looks.class);
        looks.next(List.of(new Looks.Look(read, LATER.plusSeconds(900))));
        assertThat(rows.first(steps.agency.id(), true, LATER)).hasSize(1);
        looks.next(List.of(
                new Looks.Look(rows.first(steps.agency.id(), true, LATER).getFirst(), LATER.plusSeconds(900))));
        assertThat(rows.first(steps.agency.id(), true, LATER)).isEmpty();
        steps.done(id, "completion", head, Map.of());
        assertThat(rows.first(steps.agency.id(), true, LATER)).as("reported").hasSize(1);
        steps.done(id, "confirmation", steps.agency.leader(), Map.of("quality", "3"));
        assertThat(rows.first(steps.agency.id(), true, LATER)).as("over").isEmpty();
    }

    @Test
    void whoBeginsToStandInIsToldAtOnce() {
        due(TUESDAY);
        due("2031-06-12T10:00:00Z");
        urging.run(WORKING);
        Actor stand = steps.agency.standingIn(
                steps.agency.clerk(), head, LATER, WORKING.plusSeconds(86400), Duty.PROCESS.name());
        urging.run(WORKING.plusSeconds(60));
        assertThat(urging.told(stand)).as("not yet").isEmpty();
        urging.run(LATER);
        urging.run(LATER.plusSeconds(900));
        assertThat(urging.told(stand)).containsExactly("1,1,0,0");
        assertThat(urging.told(head)).containsExactly("1,1,0,0");
    }

    @Test
    void whoIsAboveAPostThatBecomesVacantIsToldAtOnce() {
        due(TUESDAY);
        urging.run(WORKING);
        assertThat(urging.told(steps.agency.leader())).isEmpty();
        steps.agency.vacate(head);
        urging.run(LATER);
        urging.run(LATER.plusSeconds(900));
        assertThat(urging.told(steps.agency.leader())).containsExactly("1,0,0,0");
    }

    @Test
    void whoComesToCoordinateIsToldToo() {
        UUID id = due(TUESDAY);
        urging.run(WORKING);
        steps.jdbc
                .sql("insert into tasks.coordinator (task, lead_post, post, unit) values (?, ?, ?, ?)")
                .params(id, head.post(), steps.agency.clerk().post(), steps.agency.office())
                .update();
        urging.run(LATER);
        assertThat(urging.told(steps.agency.clerk())).containsExactly("1,0,0,0");
        assertThat(urging.told(head)).hasSize(1);
    }

    @Test
    void whatAnotherPostGaveFromThenOnIsLookedAtAgain() {
        UUID id = due(TUESDAY);
        steps.done(id, "postponement", steps.agency.leader(), Map.of());
        urging.run(WORKING);
        assertThat(rows.first(steps.agency.id(), true, LATER)).isEmpty();
        steps.jdbc
                .sql("update tasks.task set giver_post = ? where id = ?")
                .params(steps.agency.deputy().post(), id)
                .update();
        assertThat(rows.first(steps.agency.id(), true, LATER)).hasSize(1);
    }

    @Test
    void aDecisionThatMovedOnIsLookedAtAgain() {
        UUID id = due(TUESDAY);
        steps.done(id, "completion", head, Map.of());
        urging.run(WORKING);
        assertThat(rows.first(steps.agency.id(), true, LATER)).isEmpty();
        var moved = new WorkList.MovedOn(
                new Subject(TaskSubject.KIND, id),
                Duty.CONFIRM,
                steps.agency.deputy().post(),
                steps.agency.leader().post());
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> context.publishEvent(moved));
        assertThat(rows.first(steps.agency.id(), true, LATER)).hasSize(1);
    }

    @Test
    void aDayThatBecomesFreeHasTheAgencyLookedAtAgain() {
        due(TUESDAY);
        urging.run(WORKING);
        var circumstances = context.getBean(Circumstances.class);
        LocalDate today = LocalDate.of(2031, 6, 11);
        circumstances.follow(steps.agency.id(), today, with("day:2033-07-04"));
        assertThat(rows.first(steps.agency.id(), true, LATER))
                .as("farther than any look")
                .isEmpty();
        circumstances.follow(steps.agency.id(), today, with("day:2031-07-04"));
        assertThat(rows.first(steps.agency.id(), true, LATER)).hasSize(1);
    }

    private Set<String> with(String fact) {
        Set<String> facts = new HashSet<>(steps.jdbc
                .sql("select unnest(facts) from tasks.urging_known where agency = ?")
                .param(steps.agency.id())
                .query(String.class)
                .list());
        facts.add(fact);
        return facts;
    }

    /** As a large table is read. */
    private String plan(Instant now) {
        return context.getBean(TransactionTemplate.class).execute(_ -> {
            for (String way : List.of("seqscan", "hashjoin", "mergejoin")) {
                steps.jdbc.sql("set local enable_" + way + " = off").update();
            }
            return String.join(
                    "\n",
                    steps.jdbc
                            .sql("explain (analyze, costs off, timing off, summary off) "
                                    + UrgedRows.OPEN.formatted(""))
                            .param("agency", steps.agency.id())
                            .param("now", Timestamp.from(now))
                            .param("look", Timestamp.from(now))
                            .param("last", new UUID(-1, -1))
                            .param("most", UrgedRows.SLICE)
                            .query(String.class)
                            .list());
        });
    }

    private UUID due(String at) {
        UUID id = steps.given();
        set(id, at);
        return id;
    }

    private void set(UUID id, String at) {
        steps.jdbc
                .sql("update tasks.task set due = ? where id = ?")
                .params(Timestamp.from(Instant.parse(at)), id)
                .update();
    }
}
