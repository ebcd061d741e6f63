package vn.caurong.tasks.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.documents.lists.Exportable;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;

/** The list of tasks: counts, pages, filters and columns of one's own, acts on many, export. */
@CauRongTest
class TaskListTests {
    private static final String ROWS = "tbody tr";
    private static final String LINKS = "tbody .cr-wide a";

    private final TaskSteps steps;
    private final Actor head;
    private final Actor specialist;
    private final ExportingTasks exporting;
    private final TransactionTemplate transaction;

    TaskListTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Danh sách");
        head = steps.agency.unitHead();
        specialist = steps.agency.specialist();
        exporting = context.getBean(ExportingTasks.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    @Test
    void theListHasWhatItsCountsSay() {
        UUID late = steps.given();
        UUID watched = steps.given();
        steps.overdue(late);
        assertThat(steps.post("/tasks/" + watched + "/watch", head, Map.of())).hasStatus(303);
        for (TaskFilter filter : TaskFilter.values()) {
            for (Actor reader : List.of(head, steps.agency.leader())) {
                Document list = steps.page("/tasks?filter=" + filter.word(), reader);
                String count = list.select(".cr-filters a[aria-current] b").text();
                assertThat(list.select(ROWS)).as(filter.word()).hasSize(Integer.parseInt(count));
            }
        }
        assertThat(steps.page("/tasks?filter=running-late", head).select(ROWS)).hasSize(1);
        assertThat(steps.page("/tasks?filter=watched", head).select(LINKS).eachAttr("href"))
                .containsExactly("/tasks/" + watched);
        assertThat(steps.page("/tasks?filter=watched", steps.agency.leader()).select(ROWS))
                .isEmpty();
        Map<String, String> pick = Map.of("pick", watched + "_" + steps.version(watched));
        assertThat(steps.post("/tasks/watches/end", head, pick)).hasStatus(303);
        assertThat(steps.page("/tasks?filter=watched", head).select(ROWS)).isEmpty();
        assertThat(steps.page("/tasks?after=strange", steps.agency.clerk()).select(ROWS))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(steps.page("/tasks", head)
                        .select(".cr-nav a[aria-current=page]")
                        .text())
                .contains("Nhiệm vụ");
    }

    @Test
    void whatOneLeadsStaysInTheirListWhileItWaitsForSomebodyElse() {
        UUID reported = steps.given();
        UUID putOff = steps.given();
        steps.done(reported, "completion", head, Map.of());
        steps.done(putOff, "postponement", steps.agency.leader(), Map.of());
        assertThat(steps.page("/tasks?filter=led", head).select(LINKS).eachAttr("href"))
                .containsExactlyInAnyOrder("/tasks/" + reported, "/tasks/" + putOff);
        assertThat(steps.page("/tasks", specialist).select(".cr-filters").text())
                .as("who leads nothing")
                .doesNotContain("Bạn chủ trì");
    }

    @Test
    void everyRowStandsOnOnePageOfManyAndInOrder() {
        new ManyTasks(steps.jdbc).like(steps.given(), 119);
        List<String> all = new ArrayList<>();
        String href = "/tasks?filter=open";
        for (int page = 0; page < 3; page++) {
            Document list = steps.page(href, head);
            all.addAll(list.select(LINKS).eachAttr("href"));
            href = list.select("a[rel=next]").attr("href");
        }
        assertThat(href).as("the third page is the last").isEmpty();
        assertThat(new HashSet<>(all)).hasSize(120).hasSameSizeAs(all);
        List<String> byDue = steps.jdbc
                .sql("select '/tasks/' || id from tasks.task where agency = ? order by due, id")
                .param(head.agency())
                .query(String.class)
                .list();
        assertThat(all).isEqualTo(byDue);
    }

    @Test
    void narrowFiltersOfMoreThanAreCountedAreExact() {
        UUID late = steps.given();
        new ManyTasks(steps.jdbc).like(late, 520);
        steps.overdue(late);
        Document list = steps.page("/tasks?filter=running-late", head);
        assertThat(list.select(".cr-filters a[aria-current] b").text()).isEqualTo("1");
        assertThat(list.select(LINKS).eachAttr("href")).containsExactly("/tasks/" + late);
        assertThat(steps.page("/tasks?filter=open", head)
                        .select(".cr-filters a[aria-current] b")
                        .text())
                .contains("500");
    }

    @Test
    void whatIsDoneIsCountedOnlyWhereItMayBeLessThanIsCounted() {
        UUID done = steps.given();
        steps.done(done, "completion", head, Map.of());
        steps.done(done, "confirmation", steps.agency.leader(), Map.of("quality", "3"));
        assertThat(doneInTime("/tasks", head)).isEqualTo("1");
        steps.jdbc
                .sql("insert into access.audience (subject_kind, subject_id, principal, why, since)"
                        + " select 'task', gen_random_uuid(), ?, 'task', now() from generate_series(1, 501)")
                .param("post:" + specialist.post())
                .update();
        assertThat(doneInTime("/tasks", specialist)).isEmpty();
        assertThat(doneInTime("/tasks?q=rà soát", specialist)).isEqualTo("1");
        assertThat(steps.page("/tasks?filter=done-in-time", specialist).select(ROWS))
                .hasSize(1);
    }

    private String doneInTime(String way, Actor reader) {
        return steps.page(way, reader)
                .select(".cr-filters a[href*=done-in-time] b")
                .text();
    }

    @Test
    void aFilterIsSavedUnderANameAndColumnsAreChosen() {
        steps.id(steps.give(steps.agency.leader(), Map.of("words", "Khảo sát bến 100%_thật")));
        steps.given();
        Map<String, String> form =
                Map.of("list", "tasks", "filter", "running-in-time", "q", "100%_thật", "name", "Bến");
        assertThat(steps.post("/documents/filters", head, form))
                .hasStatus(303)
                .hasHeader("Location", "/tasks?filter=running-in-time&q=100%25_th%E1%BA%ADt");
        Document list = steps.page("/tasks?filter=running-in-time&q=100%_thật", head);
        assertThat(list.select(".cr-filters a[aria-current]").text()).contains("Bến 1");
        assertThat(list.select(ROWS)).hasSize(1);
        assertThat(steps.post("/documents/columns", head, Map.of("list", "tasks", "column", "giver")))
                .hasStatus(303);
        assertThat(steps.page("/tasks", head).select("thead").text())
                .contains("Người giao")
                .doesNotContain("Tiến độ");
        assertThat(steps.page("/tasks", specialist).select("thead").text()).contains("Tiến độ");
    }

    @Test
    void manyAreReceivedAtOnceAndTheRefusedSayWhy() {
        UUID fresh = steps.given();
        UUID received = steps.given();
        steps.done(received, "receipt", head, Map.of());
        Map<String, String> first = Map.of("pick", fresh + "_" + steps.version(fresh));
        String way = steps.post("/tasks/receipts", head, first).getResponse().getHeader("Location");
        assertThat(steps.page(way, head).select("[role=status]").text()).contains("Đã nhận 1 việc");
        assertThat(steps.state(fresh)).isEqualTo(TaskState.IN_PROGRESS);
        Map<String, String> second = Map.of("pick", received + "_" + steps.version(received));
        way = steps.post("/tasks/receipts", head, second).getResponse().getHeader("Location");
        assertThat(steps.page(way, head).select("[role=status]").text())
                .contains("Chưa nhận được việc nào", "đang thực hiện");
        Map<String, String> foreign = Map.of("pick", UUID.randomUUID() + "_1");
        way = steps.post("/tasks/watches", head, foreign).getResponse().getHeader("Location");
        assertThat(steps.page(way, head).select("[role=status]").text()).contains("không được xem");
    }

    @Test
    void theFileHoldsTheRowsOfTheList() {
        UUID one = steps.given();
        new ManyTasks(steps.jdbc).like(one, 3);
        List<List<Object>> rows = new ArrayList<>();
        var wanted = new Exportable.Wanted("open", "bản");
        transaction.executeWithoutResult(_ -> exporting.rows(wanted, head, rows::add));
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(exporting.columns()));
        assertThat(exporting.count(wanted, head)).isEqualTo(3);
        assertThat(steps.post("/documents/exports", head, Map.of("list", "tasks", "filter", "open")))
                .hasStatus(303);
    }

    @Test
    void theFileNamesNoRestrictedDocumentToWhoMayNotOpenIt() {
        UUID document = UUID.randomUUID();
        steps.jdbc
                .sql("update tasks.task set source_kind = 'incoming', source_id = ?, source_name = 'V/v bổ nhiệm'"
                        + " where id = ?")
                .params(document, steps.given())
                .update();
        var wanted = new Exportable.Wanted("open", "");
        List<List<Object>> rows = new ArrayList<>();
        transaction.executeWithoutResult(_ -> exporting.rows(wanted, head, rows::add));
        steps.jdbc
                .sql("insert into access.restricted values ('incoming', ?, now())")
                .param(document)
                .update();
        transaction.executeWithoutResult(_ -> exporting.rows(wanted, head, rows::add));
        assertThat(rows).extracting(List::getLast).containsExactly("V/v bổ nhiệm", "");
    }

    @Test
    void theFileSaysWhatWasConfirmed() {
        UUID id = steps.id(steps.give(steps.agency.leader(), Map.of("quantity", "10", "urgency", "2")));
        steps.overdue(id);
        steps.done(id, "completion", head, Map.of());
        Map<String, String> rating = Map.of(
                "quality", "2", "done", "8", "errors", "1", "lateObjective", "yes", "lateWhy", "Bão", "words", "Tạm");
        steps.done(id, "confirmation", steps.agency.leader(), rating);
        List<List<Object>> rows = new ArrayList<>();
        var wanted = new Exportable.Wanted("done-late", "");
        transaction.executeWithoutResult(_ -> exporting.rows(wanted, head, rows::add));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row).hasSameSizeAs(exporting.columns()).contains(10, 8, 1, "Bão");
            assertThat(row)
                    .contains(new Exportable.Key("tasks.quality.2"), new Exportable.Key("tasks.urgency.2"))
                    .contains("Giám đốc ký", "Tạm")
                    .anySatisfy(cell -> assertThat(cell.toString())
                            .startsWith(steps.agency.specialist().name()));
        });
    }
}
