package vn.caurong.tasks.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** A form that could only be refused says so before it is filled, and a part's form knows the deadline of the whole. */
@CauRongTest
class OpeningFormsTests {
    private final TaskSteps steps;
    private final Actor leader;
    private final Actor head;
    private final Actor specialist;

    OpeningFormsTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Mở Biểu mẫu");
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
        specialist = steps.agency.specialist();
    }

    @Test
    void whoStandsInWithoutDirectingIsToldBeforeFillingIt() {
        Instant now = Instant.now();
        Instant until = now.plusSeconds(86400);
        Actor reads = steps.agency.standingIn(steps.agency.clerk(), leader, now.minusSeconds(60), until, "PROCESS");
        var answer = steps.get("/tasks/new", reads);
        assertThat(answer).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains("Văn bản ủy quyền không gồm việc chỉ đạo");
        Actor directs =
                steps.agency.standingIn(steps.agency.specialist(), leader, now.minusSeconds(60), until, "DIRECT");
        assertThat(steps.get("/tasks/new", directs)).hasStatusOk();
    }

    @Test
    void ofAnOverdueWholeNoPartIsFilledIn() {
        UUID whole = steps.given();
        String way = "/tasks/new?parent=" + whole;
        assertThat(steps.page("/tasks/" + whole, head).select("a[href=" + way + "]"))
                .hasSize(1);
        steps.overdue(whole);
        assertThat(steps.page("/tasks/" + whole, head).select("a[href=" + way + "]"))
                .isEmpty();
        var answer = steps.get(way, head);
        assertThat(answer).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains("Cả việc đã quá hạn");
        assertThat(steps.get(way, leader)).as("who does not lead it").hasStatus(422);
    }

    @Test
    void aPartIsOfferedDeadlinesWithinTheWhole() {
        UUID whole = steps.id(steps.give(leader, Map.of("due", "4")));
        Document form = steps.page("/tasks/new?parent=" + whole, head);
        assertThat(form.text()).contains("Hạn cả việc:");
        assertThat(form.select("input[name=due]").eachAttr("value")).containsExactly("1", "3", "day");
        assertThat(steps.page("/tasks/new", head).select("input[name=due]").eachAttr("value"))
                .containsExactly("1", "3", "5", "10", "day");
    }

    @Test
    void soIsAPartThatIsGivenAgainOrGetsAnotherDeadline() {
        UUID part = part(steps.id(steps.give(leader, Map.of("due", "4"))));
        steps.done(part, "return", specialist, Map.of());
        within(steps.page("/tasks/" + part, head), "giving");
        var late = Map.of("to", "" + specialist.post(), "due", "5");
        assertThat(TaskSteps.text(steps.act(part, "giving", head, late))).contains("sau hạn của cả việc");
        steps.done(part, "giving", head, Map.of("to", "" + specialist.post(), "due", "1"));
        steps.done(part, "postponement", head, Map.of());
        within(steps.page("/tasks/" + part, head), "resumption");
        steps.done(part, "resumption", head, Map.of("due", "1"));
        within(steps.page("/tasks/" + part, specialist), "extension");
        steps.overdue(part);
        within(steps.page("/tasks/" + part, head), "deadline");
        assertThat(TaskSteps.text(steps.act(part, "deadline", head, Map.of("due", "5"))))
                .contains("sau hạn của cả việc");
        UUID alone = steps.given();
        steps.overdue(alone);
        Document page = steps.page("/tasks/" + alone, leader);
        assertThat(page.text()).doesNotContain("Hạn cả việc:");
        assertThat(offered(page, "deadline")).as("no part").containsExactly("1", "3", "5", "10", "day");
    }

    private UUID part(UUID whole) {
        var form = Map.of("parent", "" + whole, "part-" + specialist.post(), "LEAD", "due", "3");
        assertThat(steps.give(head, form)).hasStatus(303);
        return steps.jdbc
                .sql("select id from tasks.task where parent = ?")
                .param(whole)
                .query(UUID.class)
                .single();
    }

    private static void within(Document page, String act) {
        assertThat(offered(page, act)).as(act).containsExactly("1", "3", "day");
        assertThat(page.select("form[action$=/" + act + "]").text()).contains("Hạn cả việc:");
    }

    private static List<String> offered(Document page, String act) {
        return page.select("form[action$=/" + act + "] input[name=due]").eachAttr("value");
    }
}
