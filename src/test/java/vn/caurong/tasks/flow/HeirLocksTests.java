package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.LockWaits;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.worklist.internal.MovedWork;

/** Who goes on with a post locks as every act does: tasks before what waits, parts before their wholes. */
@CauRongTest
class HeirLocksTests {
    private final ApplicationContext context;
    private final TransactionTemplate transaction;
    private final TaskSteps steps;
    private final Actor head;

    HeirLocksTests(ApplicationContext context) {
        this.context = context;
        transaction = context.getBean(TransactionTemplate.class);
        steps = new TaskSteps(context, "Sở Khóa Kế Tục");
        head = steps.agency.unitHead();
    }

    @Test
    void whoReportsAPartMeanwhileIsNotWaitedForInACircle() {
        UUID whole = steps.given();
        UUID part = part(whole);
        ends();
        CompletableFuture<Void> moving = transaction.execute(_ -> {
            lock("tasks.task where id", part);
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> MovedWork.on(context));
            LockWaits.forMe(steps.jdbc);
            lock("tasks.task where id", whole);
            lock("worklist.item where subject_id", whole);
            return begun;
        });
        moving.orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(steps.jdbc
                        .sql("select lead_post from tasks.task where id = ?")
                        .param(whole)
                        .query(UUID.class)
                        .single())
                .isEqualTo(steps.agency.leader().post());
    }

    private UUID part(UUID whole) {
        String lead = "part-" + steps.agency.specialist().post();
        assertThat(steps.give(head, Map.of("parent", whole.toString(), lead, "LEAD", "due", "3")))
                .hasStatus(303);
        return steps.jdbc
                .sql("select id from tasks.task where parent = ?")
                .param(whole)
                .query(UUID.class)
                .single();
    }

    private void ends() {
        steps.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-02-01)' where unit = ?")
                .param(head.unit())
                .update();
        steps.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(head.unit())
                .update();
    }

    private void lock(String rows, UUID id) {
        assertThat(steps.jdbc
                        .sql("select id from " + rows + " = ? for update nowait")
                        .param(id)
                        .query(UUID.class)
                        .list())
                .isNotEmpty();
    }
}
