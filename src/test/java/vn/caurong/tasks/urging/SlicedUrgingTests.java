package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Organization;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.lists.ManyTasks;

/** More than one slice of tasks: what is found is kept slice by slice, and told to each person once. */
@CauRongTest
class SlicedUrgingTests {
    /** A Wednesday at 9:30, far from holidays. */
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");

    private static final Instant NIGHT = Instant.parse("2031-06-11T18:00:00Z");
    private static final int REST = 100;
    private static final int LATE = UrgedRows.SLICE + REST;

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final UUID agency;
    private final TestUrging urging;
    private final Actor head;
    /** So long overdue that who is above its lead is looked for. */
    private final UUID longLate;

    SlicedUrgingTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Nhiều Lát Việc");
        agency = steps.agency.id();
        urging = new TestUrging(context, agency);
        head = steps.agency.unitHead();
        urging.run(WORKING); // so that nothing beside the tasks is new
        new ManyTasks(steps.jdbc).like(due("2031-06-08T10:00:00Z"), LATE - 1);
        longLate = due("2031-06-03T10:00:00Z");
    }

    @Test
    void whatAllSlicesFindForOnePersonIsOneNotice() {
        urging.run(WORKING);
        assertThat(urging.told(head)).containsExactly((LATE + 1) + ",0,0,0");
        assertThat(urging.told(steps.agency.leader())).containsExactly("0,0,1,0");
        assertThat(steps.jdbc
                        .sql("select due from notifications.notice where person = ? and says like 'tasks.urging%'")
                        .param(head.person())
                        .query((row, n) -> row.getTimestamp("due").toInstant())
                        .list())
                .as("names the one due first")
                .containsExactly(Instant.parse("2031-06-03T10:00:00Z"));
        urging.run(WORKING.plusSeconds(900));
        assertThat(urging.told(head)).as("once").hasSize(1);
        assertThat(untold()).isFalse();
    }

    @Test
    void theTroubleOfOneSliceUndoesNoOther() {
        lookedAt(1, longLate);
        urging.at(WORKING, failing(new IllegalStateException("no such unit"))).run(List.of(agency));
        assertThat(urging.told(head)).as("the slice behind it").containsExactly((REST + 1) + ",0,0,0");
        urging.run(WORKING.plusSeconds(900));
        assertThat(urging.told(head)).containsExactly((REST + 1) + ",0,0,0", UrgedRows.SLICE + ",0,0,0");
    }

    @Test
    void whatWasFoundBeforeARunEndedIsToldWithTheRestByTheNext() {
        endsBehindTheFirstSlice();
        assertThat(urging.told(head)).isEmpty();
        assertThat(untold()).as("it is known whose tasks").isTrue();
        urging.run(WORKING.plusSeconds(900));
        assertThat(urging.told(head)).containsExactly((LATE + 1) + ",0,0,0");
        assertThat(untold()).isFalse();
    }

    /** Who is told may have left the post meanwhile, and what was found may be over. */
    @Test
    void whatAnEarlierRunFoundNamesNoTaskAndLeavesOutWhatIsOver() {
        endsBehindTheFirstSlice();
        steps.jdbc
                .sql("update tasks.task set state = 'CANCELLED' where id = (select task from tasks.urged u"
                        + " join tasks.task t on t.id = u.task where t.agency = ? and u.person = ? limit 1)")
                .params(agency, head.person())
                .update();
        urging.run(WORKING.plusSeconds(900));
        assertThat(urging.told(head)).containsExactly(LATE + ",0,0,0");
        assertThat(steps.jdbc
                        .sql("select title from notifications.notice where person = ? and says like 'tasks.urging%'")
                        .param(head.person())
                        .query(String.class)
                        .list())
                .containsExactly("");
    }

    @Test
    void whatWasLeftOverFromTheDayIsNotToldAtNight() {
        endsBehindTheFirstSlice();
        UUID urgent = due("2031-06-11T17:30:00Z");
        steps.jdbc
                .sql("update tasks.task set urgency = 2 where id = ?")
                .param(urgent)
                .update();
        urging.run(NIGHT);
        assertThat(urging.told(head)).as("its deadline has just passed").containsExactly("1,0,0,0");
        urging.run(WORKING.plusSeconds(86400));
        assertThat(urging.told(head)).containsExactly("1,0,0,0", (LATE + 1) + ",0,0,0");
    }

    /** As when the program is ended. */
    private void endsBehindTheFirstSlice() {
        steps.jdbc
                .sql("update tasks.urging_look set at = 'epoch'::timestamptz + interval '2 seconds' where agency = ?")
                .param(agency)
                .update();
        lookedAt(1, longLate);
        Urging ending = urging.at(WORKING, failing(new AssertionError("ended")));
        assertThatThrownBy(() -> ending.run(List.of(agency))).hasMessage("ended");
    }

    private void lookedAt(int second, UUID task) {
        steps.jdbc
                .sql("update tasks.urging_look set at = 'epoch'::timestamptz + ? * interval '1 second' where task = ?")
                .params(second, task)
                .update();
    }

    /** Whenever the heads above a unit are asked for. */
    private Organization failing(Throwable trouble) {
        var real = context.getBean(Organization.class);
        return (Organization) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Organization.class}, (_, method, with) -> {
                    if (method.getName().equals("headsOf")) {
                        throw trouble;
                    }
                    return method.invoke(real, with);
                });
    }

    private boolean untold() {
        return context.getBean(UntoldBundles.class).agencies().contains(agency);
    }

    private UUID due(String at) {
        UUID id = steps.given();
        steps.jdbc
                .sql("update tasks.task set due = ?::timestamptz where id = ?")
                .params(at, id)
                .update();
        return id;
    }
}
