package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.LockWaits;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** Two press at the same moment: one letter comes to be, and the other reads that there is one. */
@CauRongTest
class UrgingLettersAtOnceTests {
    private final TaskSteps steps;
    private final DraftingUrging drafting;
    private final TransactionTemplate transaction;
    private final Actor leader;
    private final Actor deputy;

    UrgingLettersAtOnceTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Đôn Đốc Cùng Lúc");
        drafting = context.getBean(DraftingUrging.class);
        transaction = context.getBean(TransactionTemplate.class);
        leader = steps.agency.leader();
        deputy = steps.agency.deputy();
        steps.overdue(steps.given());
    }

    @RepeatedTest(4)
    void ofTwoWhoPressTogetherOneDraftsIt() {
        List<MvcTestResult> answers = together();
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(303, 422);
        answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 422)
                .forEach(UrgingLettersAtOnceTests::saysSo);
        oneLetter();
    }

    /** The second has its own draft ready while the first is about to be kept. */
    @Test
    void whoWaitsForAnotherIsToldOfTheirs() {
        CompletableFuture<MvcTestResult> second = transaction.execute(_ -> {
            drafting.draft(steps.agency.division(), false, leader);
            CompletableFuture<MvcTestResult> begun = CompletableFuture.supplyAsync(() -> press(deputy));
            LockWaits.forMe(steps.jdbc);
            return begun;
        });
        MvcTestResult answer = second.orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(answer).hasStatus(422);
        saysSo(answer);
        oneLetter();
    }

    /** Each in a thread of their own, however many cores there are. */
    private List<MvcTestResult> together() {
        var together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return Stream.of(leader, deputy)
                    .map(each -> CompletableFuture.supplyAsync(() -> pressed(each, together), threads))
                    .toList()
                    .stream()
                    .map(each -> each.orTimeout(60, TimeUnit.SECONDS).join())
                    .toList();
        }
    }

    private MvcTestResult pressed(Actor by, CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new AssertionError(alone);
        }
        return press(by);
    }

    private MvcTestResult press(Actor by) {
        return steps.post("/tasks/units/" + steps.agency.division() + "/urging-letter", by, Map.of());
    }

    private static void saysSo(MvcTestResult answer) {
        assertThat(TaskSteps.text(answer)).contains("công văn đôn đốc đơn vị này", "Soạn thêm công văn đôn đốc");
    }

    private void oneLetter() {
        assertThat(count("tasks.urging_letter")).isEqualTo(1);
        assertThat(count("documents.outgoing")).as("no draft is left behind").isEqualTo(1);
    }

    private int count(String table) {
        return steps.jdbc
                .sql("select count(*) from " + table + " where agency = ?")
                .param(steps.agency.id())
                .query(Integer.class)
                .single();
    }
}
