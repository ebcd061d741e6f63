package vn.caurong.tasks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.LockWaits;
import vn.caurong.documents.around.DocumentIssued;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;

/** A result is linked at the very moment its document goes out or is called back: one waits for the other. */
@CauRongTest
class LinkingAtOnceTests {
    private final HearingOfDocuments hearing;
    private final LinkingResults linking;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Office office;
    private final TaskSteps steps;
    private final Actor author;

    LinkingAtOnceTests(ApplicationContext context) {
        hearing = context.getBean(HearingOfDocuments.class);
        linking = context.getBean(LinkingResults.class);
        transaction = context.getBean(TransactionTemplate.class);
        office = new Office(context, "Sở Gắn Cùng Lúc");
        steps = new TaskSteps(context, office.agency);
        jdbc = steps.jdbc;
        author = office.agency.specialist();
    }

    @Test
    void whatIsLinkedFirstIsHeardOfByTheIssue() {
        UUID task = task();
        UUID document = numbered();
        first(() -> link(task, document), () -> issue(document));
        reportedOnce(task);
    }

    @Test
    void whatIsIssuedFirstIsKnownToWhoLinksIt() {
        UUID task = task();
        UUID document = numbered();
        first(() -> issue(document), () -> link(task, document));
        reportedOnce(task);
    }

    @Test
    void whatIsLinkedFirstIsHeardOfByTheCallBack() {
        UUID task = task();
        UUID document = office.issued(null);
        first(
                () -> link(task, document),
                () -> assertThat(steps.post(
                                "/documents/outgoing/" + document + "/call-back",
                                office.agency.clerk(),
                                Map.of("reason", "Sai số liệu")))
                        .hasStatus(303));
        assertThat(steps.state(task)).isEqualTo(TaskState.REPORTED);
        assertThat(steps.waiting(task)).containsExactlyInAnyOrder(Duty.CONFIRM, Duty.KNOW, Duty.KNOW);
        assertThat(steps.page("/tasks/" + task, author).text()).contains("Văn bản đã bị thu hồi");
    }

    private void reportedOnce(UUID task) {
        assertThat(steps.state(task)).isEqualTo(TaskState.REPORTED);
        assertThat(steps.waiting(task)).containsExactly(Duty.CONFIRM);
        assertThat(jdbc.sql("select count(*) from tasks.report where task = ? and kind = 'DONE'")
                        .param(task)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select mark is not null from tasks.result where task = ? and ended is null")
                        .param(task)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** The other begins before this one ends, and has to wait. */
    private void first(Runnable one, Runnable other) {
        CompletableFuture<Void> second = transaction.execute(_ -> {
            one.run();
            CompletableFuture<Void> begun = CompletableFuture.runAsync(other);
            LockWaits.forMe(jdbc);
            return begun;
        });
        second.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void link(UUID task, UUID document) {
        at(_ -> linking.link(new TaskAct(task, steps.version(task), "Đã trình văn bản"), document, true, author));
    }

    /** As the last step of issuing does: the document first, then who hears of it. */
    private void issue(UUID document) {
        at(_ -> {
            state(document, "ISSUED");
            hearing.issued(new DocumentIssued(document, "1/KQ", null, office.agency.clerk()));
        });
    }

    /** It has its number and goes out in a moment. */
    private UUID numbered() {
        UUID document = office.issued(null);
        state(document, "NUMBERED");
        return document;
    }

    private void state(UUID document, String state) {
        jdbc.sql("update documents.outgoing set state = ?, version = version + 1 where id = ?")
                .params(state, document)
                .update();
    }

    private void at(Consumer<Object> act) {
        transaction.executeWithoutResult(act::accept);
    }

    private UUID task() {
        return steps.id(steps.give(office.agency.leader(), Map.of("part-" + author.post(), "LEAD")));
    }
}
