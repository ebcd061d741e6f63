package vn.caurong.tasks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** More people see a task than may know of a restricted document that is its result. */
@CauRongTest
class RestrictedResultTests {
    private final Office office;
    private final TaskSteps steps;
    private final Actor author;
    private final Actor around;

    RestrictedResultTests(ApplicationContext context) {
        office = new Office(context, "Sở Kết Quả Hạn Chế");
        steps = new TaskSteps(context, office.agency);
        author = office.agency.specialist();
        around = office.agency.deputy();
    }

    @Test
    void itsTitleIsNotWrittenForThemAndItsNumberNotShown() {
        UUID task = steps.id(steps.give(
                office.agency.leader(),
                Map.of("part-" + author.post(), "LEAD", "part-" + around.post(), "COORDINATE")));
        UUID document = office.issued(null);
        String way = "/tasks/results/" + document;
        assertThat(steps.page(way, author).select("#words").val()).isNotEmpty();
        steps.jdbc
                .sql("insert into access.restricted values ('outgoing', ?, now())")
                .param(document)
                .update();
        assertThat(steps.page(way, author).select("#words").val()).isEmpty();
        assertThat(steps.page(way, author).select("#words-h").text()).contains("Đừng chép trích yếu");
        Map<String, String> form = Map.of(
                "task",
                task + ":" + steps.version(task),
                "document",
                document.toString(),
                "words",
                "Đã trả lời",
                "reports",
                "yes");
        assertThat(steps.post("/tasks/results", author, form)).hasStatus(303);
        String mark = steps.jdbc
                .sql("select mark from tasks.result where task = ?")
                .param(task)
                .query(String.class)
                .single();
        assertThat(steps.page("/tasks/" + task, author).text()).contains(mark);
        assertThat(steps.get("/documents/outgoing/" + document, around)).hasStatus(404);
        assertThat(steps.page("/tasks/" + task, around).text())
                .contains("Văn bản hạn chế")
                .doesNotContain(mark);
    }

    /** Its report was sent back: the restricted document stands no more, its number is in the history still. */
    @Test
    void theNumberOfOneThatWasReplacedIsNotShownEither() {
        UUID task = steps.id(steps.give(
                office.agency.leader(),
                Map.of("part-" + author.post(), "LEAD", "part-" + around.post(), "COORDINATE")));
        UUID closed = office.signed(null);
        steps.jdbc
                .sql("insert into access.restricted values ('outgoing', ?, now())")
                .param(closed)
                .update();
        assertThat(link(task, closed)).hasStatus(303);
        office.issue(closed, office.agency.clerk());
        String mark = steps.jdbc
                .sql("select mark from tasks.result where task = ?")
                .param(task)
                .query(String.class)
                .single();
        steps.done(task, "sending-back", office.agency.leader(), Map.of());
        assertThat(link(task, office.approved(null))).hasStatus(303);
        assertThat(steps.page("/tasks/" + task, author).text()).contains(mark);
        assertThat(steps.page("/tasks/" + task, around).text()).doesNotContain(mark, "Văn bản hạn chế");
        steps.done(task, "result/end", author, Map.of());
        assertThat(steps.page("/tasks/" + task, around).text()).doesNotContain(mark);
    }

    private MvcTestResult link(UUID task, UUID document) {
        String at = task + ":" + steps.version(task);
        var form = Map.of("task", at, "document", document.toString(), "words", "Đã trả lời", "reports", "yes");
        return steps.post("/tasks/results", author, form);
    }
}
