package vn.caurong.tasks.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** The page of a task offers to watch it, or to watch it no longer. */
@CauRongTest
class WatchingTests {
    private final TaskSteps steps;

    WatchingTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Theo Dõi");
    }

    @Test
    void whoWatchesEndsItOnThePage() {
        String way = "/tasks/" + steps.given();
        Actor head = steps.agency.unitHead();
        assertThat(offered(way, head)).isEqualTo(way + "/watch");
        press(offered(way, head), head);
        assertThat(offered(way, head)).isEqualTo(way + "/watch/end");
        assertThat(offered(way, steps.agency.leader()))
                .as("each for themselves")
                .isEqualTo(way + "/watch");
        press(offered(way, head), head);
        assertThat(offered(way, head)).isEqualTo(way + "/watch");
        assertThat(steps.page("/tasks?filter=watched", head).select("tbody tr")).isEmpty();
    }

    private void press(String way, Actor by) {
        assertThat(steps.post(way, by, Map.of())).hasStatus(303);
    }

    private String offered(String way, Actor reader) {
        return steps.page(way, reader).select("form[action*=/watch]").attr("action");
    }
}
