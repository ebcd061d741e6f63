package vn.caurong.tasks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** What its lead handed on gets no later by waiting for somebody else. */
@CauRongTest
class WaitingDuesTests {
    private final TaskSteps steps;
    private final Actor leader;
    private final Actor head;
    private UUID id;

    WaitingDuesTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Không Còn Tính Hạn");
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
    }

    @BeforeEach
    void give() {
        id = steps.given();
    }

    @Test
    void whatWasReportedInTimeIsNowhereCalledOverdueWhileItWaits() {
        steps.done(id, "completion", head, Map.of());
        pass();
        for (String page : List.of("/tasks/" + id, "/tasks", "/tasks/board", "/tasks/timeline")) {
            assertThat(steps.page(page, leader).select("main").text())
                    .as(page)
                    .contains("Rà soát máy tính")
                    .doesNotContain("Quá ");
        }
    }

    @Test
    void whatWasPutOffOrReturnedDoesNotCountOn() {
        UUID back = steps.given();
        steps.done(id, "postponement", leader, Map.of());
        steps.done(back, "return", head, Map.of());
        steps.overdue(back);
        steps.overdue(id);
        assertThat(steps.page("/tasks", leader).select("main").text()).doesNotContain("Quá ");
        assertThat(steps.page("/tasks/" + back, leader)
                        .select("header.cr-subject")
                        .text())
                .doesNotContain("Quá ");
    }

    /** Reported yesterday in time, the deadline was an hour ago. */
    private void pass() {
        steps.jdbc
                .sql("update tasks.task set due = now() - interval '1 hour', reported_at = now() - interval '1 day'"
                        + " where id = ?")
                .param(id)
                .update();
    }
}
