package vn.caurong.tasks.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.documents.lists.Exportable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.tasks.TaskSteps;

/** A list narrowed to a unit and a state, as the leader's page leads to it, is written out and saved as it is shown. */
@CauRongTest
class NarrowedListTests {
    private static final String ROWS = "tbody tr";

    private final TaskSteps steps;
    private final Actor leader;
    private final ExportingTasks exporting;
    private final TransactionTemplate transaction;
    private final String officeLate;

    NarrowedListTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Danh sách thu hẹp");
        leader = steps.agency.leader();
        exporting = context.getBean(ExportingTasks.class);
        transaction = context.getBean(TransactionTemplate.class);
        Actor office = steps.agency.more(steps.agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Lê Thử Thu Hẹp");
        UUID late =
                steps.id(steps.give(leader, Map.of("part-" + office.post(), "LEAD", "words", "Việc của văn phòng")));
        steps.overdue(late);
        steps.overdue(steps.given());
        officeLate = steps.page("/tasks/units", leader).select("a[data-standing=running-late]").stream()
                .map(number -> number.attr("href"))
                .filter(href -> href.contains(steps.agency.office().toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFileHasTheRowsThatAreShown() {
        Document list = steps.page(officeLate, leader);
        assertThat(list.select(ROWS)).hasSize(1);
        Map<String, String> form = fields(list, "/documents/exports");
        var wanted = new Exportable.Wanted(form.get("filter"), form.get("q"));
        List<List<Object>> rows = new ArrayList<>();
        transaction.executeWithoutResult(_ -> exporting.rows(wanted, leader, rows::add));
        assertThat(rows).hasSize(1).allSatisfy(row -> assertThat(row).contains("Việc của văn phòng"));
        assertThat(exporting.count(wanted, leader)).isEqualTo(1);
    }

    @Test
    void theSavedFilterIsTheListThatWasShown() {
        Map<String, String> form = fields(steps.page(officeLate, leader), "/documents/filters");
        form.put("name", "Văn phòng chậm");
        var answer = steps.post("/documents/filters", leader, form);
        assertThat(answer).hasStatus(303);
        Document back = steps.page(answer.getResponse().getHeader("Location"), leader);
        assertThat(back.select(ROWS)).hasSize(1);
        assertThat(back.select(".cr-filters a[aria-current]").text()).contains("Văn phòng chậm 1");
        Document wide = steps.page("/tasks?filter=running-late", leader);
        assertThat(wide.select(ROWS)).hasSize(2);
        Element saved = wide.select(".cr-filters a").stream()
                .filter(link -> link.text().startsWith("Văn phòng chậm"))
                .findFirst()
                .orElseThrow();
        assertThat(saved.text()).endsWith(" 1");
        assertThat(saved.hasAttr("aria-current")).isFalse();
        assertThat(steps.page(saved.attr("href"), leader).select(ROWS)).hasSize(1);
    }

    @Test
    void searchingColumnsAndActsOnManyStayWithinIt() {
        Document list = steps.page(officeLate, leader);
        assertThat(fields(list, "/tasks").get("filter"))
                .isEqualTo(fields(list, "/documents/exports").get("filter"));
        Map<String, String> columns = fields(list, "/documents/columns");
        columns.put("column", "giver");
        String back =
                steps.post("/documents/columns", leader, columns).getResponse().getHeader("Location");
        assertThat(steps.page(back, leader).select(ROWS)).hasSize(1);
        Map<String, String> many = fields(list, "/tasks/watches");
        back = steps.post("/tasks/watches", leader, many).getResponse().getHeader("Location");
        assertThat(steps.page(back, leader).select(ROWS)).hasSize(1);
        assertThat(steps.page("/tasks?filter=running-late.1.x.2026-01", leader).select(ROWS))
                .hasSize(2);
    }

    /** What the form of this address sends, untouched. */
    private static Map<String, String> fields(Document page, String action) {
        Element form = page.selectFirst("form[action=" + action + "]");
        assertThat(form).as(action).isNotNull();
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return fields;
    }
}
