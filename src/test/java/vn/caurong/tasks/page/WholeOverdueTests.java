package vn.caurong.tasks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** No deadline of a part is right while its whole is overdue: the page says so before anybody fills one in. */
@CauRongTest
class WholeOverdueTests {
    private final TaskSteps steps;
    private final Actor head;
    private final Actor specialist;

    WholeOverdueTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Cả Việc Quá Hạn");
        head = steps.agency.unitHead();
        specialist = steps.agency.specialist();
    }

    @Test
    void whatWasReturnedIsNotGivenAgain() {
        UUID part = part("return", specialist);
        assertThat(steps.page("/tasks/" + part, head).select("form[action$=/giving]"))
                .hasSize(1);
        late(part);
        closed(steps.page("/tasks/" + part, head), "/giving");
    }

    @Test
    void whatWasPutOffDoesNotGoOn() {
        UUID part = part("postponement", head);
        assertThat(steps.page("/tasks/" + part, head).select("form[action$=/resumption]"))
                .hasSize(1);
        late(part);
        closed(steps.page("/tasks/" + part, head), "/resumption");
    }

    @Test
    void whatIsOverdueGetsNoOtherDeadline() {
        UUID part = part("receipt", specialist);
        late(part);
        closed(steps.page("/tasks/" + part, head), "/deadline");
    }

    /** That it gets none may be said all the same. */
    @Test
    void whatWasAskedForIsNotGranted() {
        UUID part = part("receipt", specialist);
        steps.jdbc
                .sql("update tasks.task set due = now() + interval '1 day' where id = ?")
                .param(part)
                .update();
        steps.done(part, "extension", specialist, Map.of("due", "3"));
        late(part);
        Document page = steps.page("/tasks/" + part, head);
        closed(page, "/extension/grant");
        assertThat(page.select("form[action$=/extension/refusal]")).hasSize(1);
    }

    private static void closed(Document page, String act) {
        assertThat(page.text())
                .contains("Cả việc đã quá hạn", "Đề nghị người giao cả việc đặt hạn mới trước")
                .doesNotContain("Hạn cả việc:");
        assertThat(page.select("form[action$=" + act + "], [name=due], [name=dueDay], button[form=next]"))
                .isEmpty();
    }

    private UUID part(String act, Actor by) {
        UUID whole = steps.given();
        steps.done(whole, "receipt", head, Map.of());
        var form = Map.of("parent", whole.toString(), "due", "3", "part-" + specialist.post(), "LEAD");
        assertThat(steps.give(head, form)).hasStatus(303);
        UUID part = steps.jdbc
                .sql("select id from tasks.task where parent = ?")
                .param(whole)
                .query(UUID.class)
                .single();
        steps.done(part, act, by, Map.of());
        return part;
    }

    private void late(UUID part) {
        steps.overdue(part);
        steps.jdbc
                .sql("update tasks.task set due = now() - interval '1 hour'"
                        + " where id = (select parent from tasks.task where id = ?)")
                .param(part)
                .update();
    }
}
