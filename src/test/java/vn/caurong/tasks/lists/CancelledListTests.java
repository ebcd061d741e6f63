package vn.caurong.tasks.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** What was cancelled stands in no other list, and is found from below each. */
@CauRongTest
class CancelledListTests {
    private final TaskSteps steps;

    CancelledListTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Việc Đã Hủy");
    }

    @Test
    void aLinkBelowTheListLeadsToIt() {
        Actor leader = steps.agency.leader();
        UUID kept = steps.given();
        UUID id = steps.given();
        steps.done(id, "cancellation", leader, Map.of());
        Document list = steps.page("/tasks", leader);
        assertThat(list.select("tbody a").eachAttr("href"))
                .contains("/tasks/" + kept)
                .doesNotContain("/tasks/" + id);
        String way = list.select("a:contains(Xem việc đã hủy)").attr("href");
        Document cancelled = steps.page(way, leader);
        assertThat(cancelled.select("tbody a").eachAttr("href")).containsExactly("/tasks/" + id);
        assertThat(cancelled.select(".cr-states").text()).contains("Đã hủy");
        assertThat(cancelled.select("a:contains(Xem việc đã hủy)")).isEmpty();
    }
}
