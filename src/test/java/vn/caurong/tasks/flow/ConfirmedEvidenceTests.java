package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;

/** What an evaluation counts is asked when a task is given and confirmed, and said wherever it is shown. */
@CauRongTest
class ConfirmedEvidenceTests {
    private final TaskSteps steps;
    private final Actor leader;
    private final Actor head;

    ConfirmedEvidenceTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Chấm Việc");
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
    }

    @Test
    void howManyAreExpectedIsSaidWhereItIsMoreThanOne() {
        for (String wrong : new String[] {"0", "10000", "-1", "1.5", "mười"}) {
            refused(steps.give(leader, Map.of("quantity", wrong)), "số nguyên từ 1 đến 9999");
        }
        assertThat(steps.page("/tasks/new", leader).select("#quantity").val()).isEqualTo("1");
        assertThat(facts(steps.given())).doesNotContain("Số lượng");
        assertThat(facts(steps.id(steps.give(leader, Map.of("quantity", "1"))))).doesNotContain("Số lượng");
        UUID many = steps.id(steps.give(leader, Map.of("quantity", "10")));
        assertThat(facts(many)).contains("Số lượng 10");
        assertThat(steps.page("/tasks/new?parent=" + many, head)
                        .select("#quantity")
                        .val())
                .as("a part expects its own")
                .isEqualTo("1");
    }

    @Test
    void inTimeAndOneProductOnlyQualityIsAskedAndOnePressConfirms() {
        UUID id = reported("1", false);
        Element form = form(id);
        assertThat(form.select("#done, [name=lateObjective]")).isEmpty();
        assertThat(form.select("details")).hasSize(1);
        assertThat(form.select("figure").text()).contains("Chờ số liệu của xã bị lũ", "trong hạn");
        assertThat(form.select("details[open]")).isEmpty();
        assertThat(form.select("[required]")).isEmpty();
        refused(
                confirmed(id, Map.of("lateObjective", "yes", "lateWhy", "Bão số 5")),
                "Báo cáo đúng hạn, không có chậm để xác nhận khách quan");
        assertThat(steps.state(id)).isEqualTo(TaskState.REPORTED);
        assertThat(confirmed(id, sent(form))).hasStatus(303);
        assertThat(facts(id)).contains("Chất lượng Tốt").doesNotContain("lỗi lớn", "khách quan", " 1/1");
    }

    @Test
    void everyPartOfTheConfirmationIsSaidOnThePageAndInTheHistory() {
        UUID id = reported("10", true);
        Element form = form(id);
        assertThat(form.select("#done").val()).isEqualTo("10");
        assertThat(form.select("figure").text())
                .as("what was reported, how it stands")
                .contains("Chờ số liệu của xã bị lũ", "quá hạn");
        assertThat(form.select("details figure")).as("read without opening").isEmpty();
        refused(confirmed(id, Map.of("done", "11")), "từ 0 đến 10");
        refused(confirmed(id, Map.of("lateObjective", "yes")), "Chưa ghi nguyên nhân khách quan của việc chậm");
        refused(confirmed(id, Map.of("errors", "1", "errorsObjective", "yes")), "nguyên nhân khách quan của lỗi");
        Map<String, String> rating = Map.of(
                "done",
                "8",
                "errors",
                "1",
                "errorsObjective",
                "yes",
                "errorsWhy",
                "Số liệu gốc sai",
                "lateObjective",
                "yes",
                "lateWhy",
                "Bão số 5");
        assertThat(confirmed(id, rating)).hasStatus(303);
        String said = "Tốt, đạt 8/10, 1 lỗi lớn (khách quan: Số liệu gốc sai), chậm, khách quan: Bão số 5";
        Document page = steps.page("/tasks/" + id, head);
        assertThat(page.select("dl").text()).contains(said);
        assertThat(page.select(".cr-history").text()).contains("xác nhận hoàn thành, chất lượng: " + said);
        assertThat(page.text()).as("excused, it is late all the same").contains("Hoàn thành quá hạn");
    }

    private UUID reported(String quantity, boolean late) {
        UUID id = steps.id(steps.give(leader, Map.of("quantity", quantity)));
        if (late) {
            steps.overdue(id);
        }
        steps.done(id, "completion", head, Map.of("words", "Chờ số liệu của xã bị lũ"));
        return id;
    }

    private Element form(UUID id) {
        return steps.page("/tasks/" + id, leader).expectFirst("form#next");
    }

    private String facts(UUID id) {
        return steps.page("/tasks/" + id, leader).select("dl").text();
    }

    /** The fields as a browser sends them untouched. */
    private static Map<String, String> sent(Element form) {
        return Map.of(
                "quality",
                form.select("[name=quality][checked]").val(),
                "errors",
                form.select("#errors").val(),
                "errorsWhy",
                "",
                "words",
                "");
    }

    private MvcTestResult confirmed(UUID id, Map<String, String> rating) {
        var form = new HashMap<>(Map.of("quality", "3"));
        form.putAll(rating);
        return steps.act(id, "confirmation", leader, form);
    }

    private static void refused(MvcTestResult answer, String says) {
        assertThat(answer).as(says).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }
}
