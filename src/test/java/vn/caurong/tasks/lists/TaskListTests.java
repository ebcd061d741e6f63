package vn.caurong.tasks.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.internal.TaskSteps;

/** The list of tasks: counts, pages, filters and columns of one's own, acts on many, export. */
@CauRongTest
class TaskListTests {
    private final TaskSteps steps;
    private final Actor head;

    TaskListTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Danh sách");
        head = steps.agency.unitHead();
    }

    @Test
    void theListHasWhatItsCountsSay() {
        UUID late = steps.given();
        steps.given();
        steps.overdue(late);
        for (TaskFilter filter : TaskFilter.values()) {
            Document list = steps.page("/tasks?filter=" + filter.word(), head);
            String count = list.select(".cr-filters a[aria-current] b").text();
            assertThat(list.select("tbody tr")).as(filter.word()).hasSize(Integer.parseInt(count));
        }
        assertThat(steps.page("/tasks?filter=running_late", head).select("tbody tr"))
                .hasSize(1);
        assertThat(steps.page("/tasks?after=strange", steps.agency.clerk()).select("tbody tr"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(steps.page("/tasks", head)
                        .select(".cr-nav a[aria-current=page]")
                        .text())
                .contains("Nhiệm vụ");
    }
}
