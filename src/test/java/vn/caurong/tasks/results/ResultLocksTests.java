package vn.caurong.tasks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.LockWaits;
import vn.caurong.documents.around.DocumentIssued;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;

/** One document is the result of a whole and of its part: issuing it locks as every other act does. */
@CauRongTest
class ResultLocksTests {
    private final HearingOfDocuments hearing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TaskSteps steps;
    private final Actor head;
    private final UUID document = Ids.next();

    ResultLocksTests(ApplicationContext context) {
        hearing = context.getBean(HearingOfDocuments.class);
        transaction = context.getBean(TransactionTemplate.class);
        steps = new TaskSteps(context, "Sở Khóa Việc");
        jdbc = steps.jdbc;
        head = steps.agency.unitHead();
    }

    /** Who reports the part locks it and then its whole, while the document goes out. */
    @Test
    void issuingAndReportingAPartAtOnceDoNotWaitForEachOther() {
        UUID whole = steps.given();
        UUID part = part(whole);
        result(whole);
        result(part);
        CompletableFuture<Void> issuing = transaction.execute(_ -> {
            lock(part);
            CompletableFuture<Void> begun = CompletableFuture.runAsync(this::issue);
            LockWaits.forMe(jdbc);
            lock(whole);
            return begun;
        });
        issuing.orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(steps.state(part)).isEqualTo(TaskState.REPORTED);
        assertThat(steps.state(whole)).as("its part is not confirmed").isEqualTo(TaskState.GIVEN);
    }

    /** What is told of the whole shares its key; who reports a part only changes how far the whole is. */
    @Test
    void whoeverUrgesTheWholeHoldsUpNobodyWhoReportsItsPart() {
        UUID whole = steps.given();
        UUID part = part(whole);
        result(part);
        transaction.executeWithoutResult(_ -> {
            urge(whole);
            CompletableFuture.runAsync(this::issueWithoutWaiting, Thread::startVirtualThread)
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(steps.state(part)).isEqualTo(TaskState.REPORTED);
    }

    private void urge(UUID task) {
        jdbc.sql("""
                        insert into tasks.urged (task, due, step, post, person, bundle, at)
                        select id, due, 'DUE', lead_post, giver_person, gen_random_uuid(), now() from tasks.task
                        where id = ?
                        """).param(task).update();
    }

    private void issueWithoutWaiting() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("set local lock_timeout = '5s'").update();
            issue();
        });
    }

    private void issue() {
        transaction.executeWithoutResult(_ -> hearing.issued(new DocumentIssued(document, "1/KL", null, head)));
    }

    private void lock(UUID id) {
        jdbc.sql("select id from tasks.task where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private UUID part(UUID whole) {
        String lead = "part-" + steps.agency.specialist().post();
        assertThat(steps.give(head, Map.of("parent", whole.toString(), lead, "LEAD", "due", "3")))
                .hasStatus(303);
        return jdbc.sql("select id from tasks.task where parent = ?")
                .param(whole)
                .query(UUID.class)
                .single();
    }

    private void result(UUID task) {
        jdbc.sql("""
                        insert into tasks.result (id, task, document, reports, words, by_person, by_post, at)
                        values (?, ?, ?, true, 'Đã trình văn bản', ?, ?, now())
                        """)
                .params(Ids.next(), task, document, head.person(), head.post())
                .update();
    }
}
