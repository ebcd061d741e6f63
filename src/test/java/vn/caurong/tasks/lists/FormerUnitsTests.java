package vn.caurong.tasks.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.documents.lists.Exportable;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.worklist.internal.MovedWork;

/** What a unit did that is no more is still called by its name, wherever it is shown. */
@CauRongTest
class FormerUnitsTests {
    private static final String UNIT = "Phòng Nghiệp vụ";

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final TestAgency agency;

    FormerUnitsTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Có Phòng Cũ");
        agency = steps.agency;
    }

    @Test
    void aClosedTaskOfADissolvedUnitNamesIt() {
        UUID id = steps.given();
        steps.done(id, "completion", agency.unitHead(), Map.of());
        steps.done(id, "confirmation", agency.leader(), Map.of("quality", "3"));
        dissolve();
        MovedWork.on(context);
        var page = steps.page("/tasks/" + id, agency.leader());
        assertThat(page.select("dl.cr-facts").text()).contains("Chủ trì " + UNIT, "Phối hợp Đỗ Thử Viên, " + UNIT);
        assertThat(page.text()).contains("(Trưởng phòng) báo hoàn thành", "giao cho Hồ Thị Thử Trưởng");
        assertThat(steps.page("/tasks?filter=done-in-time", agency.leader())
                        .select("tbody")
                        .text())
                .contains(UNIT);
        var units = steps.page("/tasks/units", agency.leader());
        assertThat(units.select("tbody th").text()).contains(UNIT);
        String list = units.select("tbody a[data-standing=done-in-time]").attr("href");
        assertThat(steps.page(list, agency.leader()).select(".cr-note").text()).contains(UNIT);
        assertThat(exported("tasks.lead")).containsExactly(UNIT);
    }

    private List<Object> exported(String column) {
        List<List<Object>> rows = new ArrayList<>();
        var wanted = new Exportable.Wanted("done-in-time", "");
        var exporting = context.getBean(ExportingTasks.class);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> exporting.rows(wanted, agency.leader(), rows::add));
        int at = exporting.columns().indexOf(column);
        return rows.stream().map(row -> row.get(at)).toList();
    }

    private void dissolve() {
        steps.jdbc
                .sql("insert into organization.unit_succession values (?, ?, 'MERGED', '2020-02-01', 'Quyết định thử')")
                .params(agency.division(), agency.office())
                .update();
        steps.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(agency.division())
                .update();
        steps.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-02-01)' where unit = ?")
                .param(agency.division())
                .update();
    }
}
