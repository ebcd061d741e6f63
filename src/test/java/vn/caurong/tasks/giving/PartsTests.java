package vn.caurong.tasks.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.lists.ManyTasks;

/** Parts roll up to every level wherever the whole is shown, and are shown to who may open them. */
@CauRongTest
class PartsTests {
    private final TaskSteps steps;
    private final Actor leader;
    private final Actor head;
    private final Actor specialist;

    PartsTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Chia Việc");
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
        specialist = steps.agency.specialist();
    }

    @Test
    void whatAPartReportsIsSeenInEveryWholeAboveItAndInEveryView() {
        UUID top = steps.given();
        UUID whole = steps.given();
        steps.jdbc
                .sql("update tasks.task set parent = ? where id = ?")
                .params(top, whole)
                .update();
        UUID one = part(whole);
        UUID other = part(whole);
        steps.done(one, "reports", specialist, Map.of("percent", "60"));
        assertThat(List.of(percent(whole), percent(top))).containsExactly(30, 30);
        assertThat(steps.page("/tasks?filter=given", leader)
                        .select("tbody .cr-num")
                        .eachText())
                .containsOnly("30 %");
        assertThat(steps.page("/tasks/" + whole, leader).text()).contains("2 phần việc, đạt 30 %");
        steps.done(whole, "reports", head, Map.of("percent", "90"));
        assertThat(percent(whole)).as("its lead reports words only").isEqualTo(30);
        steps.done(other, "cancellation", head, Map.of());
        assertThat(List.of(percent(whole), percent(top))).containsExactly(60, 60);
        UUID third = part(whole);
        assertThat(List.of(percent(whole), percent(top))).containsExactly(30, 30);
        steps.done(third, "cancellation", head, Map.of());
        steps.done(one, "completion", specialist, Map.of());
        steps.done(one, "confirmation", head, Map.of("quality", "3"));
        assertThat(List.of(percent(whole), percent(top))).containsExactly(100, 100);
    }

    @Test
    void withEveryPartCalledOffTheWholeIsAsFarAsItsLeadReported() {
        UUID whole = steps.given();
        steps.done(whole, "reports", head, Map.of("percent", "20"));
        UUID part = part(whole);
        assertThat(percent(whole)).isZero();
        steps.done(part, "cancellation", head, Map.of());
        assertThat(percent(whole)).isEqualTo(20);
    }

    @Test
    void partsReportedAtOnceAllCount() {
        UUID whole = steps.given();
        List<UUID> parts = new ArrayList<>();
        for (int part = 0; part < 6; part++) {
            parts.add(part(whole));
        }
        CompletableFuture.allOf(parts.stream()
                        .map(part -> CompletableFuture.runAsync(
                                () -> steps.done(part, "reports", specialist, Map.of("percent", "50")),
                                Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(percent(whole)).isEqualTo(50);
    }

    @Test
    void whoMayNotOpenAPartReadsOnlyThatThereIsOne() {
        Actor beside = steps.agency.more(steps.agency.office(), "Chuyên viên", Role.SPECIALIST, "Trần Phối Hợp");
        UUID whole = steps.id(
                steps.give(leader, Map.of("part-" + head.post(), "LEAD", "part-" + beside.post(), "COORDINATE")));
        UUID part = part(whole);
        assertThat(steps.get("/tasks/" + part, beside)).hasStatus(404);
        Document page = steps.page("/tasks/" + whole, beside);
        assertThat(page.select("a[href=/tasks/" + part + "]")).isEmpty();
        assertThat(page.text()).contains("1 phần việc, đạt 0 %", "Còn 1 phần việc bạn không được xem");
        assertThat(page.text()).doesNotContain("Lập danh sách máy hỏng");
        assertThat(steps.page("/tasks/" + whole, head).select("a[href=/tasks/" + part + "]"))
                .hasSize(1);
    }

    @Test
    void ofMoreThanAHundredPartsTheRestIsCountedAndNotCalledHidden() {
        UUID whole = steps.given();
        UUID part = part(whole);
        new ManyTasks(steps.jdbc).like(part, 104);
        steps.jdbc
                .sql("update tasks.task set parent = ? where agency = ? and words like '% bản %'")
                .params(whole, head.agency())
                .update();
        Document page = steps.page("/tasks/" + whole, specialist);
        assertThat(page.text()).contains("105 phần việc", "và 5 phần việc nữa").doesNotContain("không được xem");
        assertThat(page.select("section[aria-labelledby=wk] .cr-unit")).hasSize(100);
    }

    @Test
    void whoMayGiveIsOfferedAnotherTaskFromThisOne() {
        UUID id = steps.given();
        String way = "/tasks/new?source=task:" + id;
        assertThat(steps.page("/tasks/" + id, specialist).select("a[href=" + way + "]"))
                .isEmpty();
        assertThat(steps.page("/tasks/" + id, head).select("a[href=" + way + "]"))
                .hasSize(1);
        assertThat(steps.page(way, head).text()).contains("Rà soát máy tính");
        UUID next = steps.id(steps.give(head, Map.of("source", "task:" + id, "part-" + specialist.post(), "LEAD")));
        assertThat(steps.page("/tasks/" + next, head).select("section.cr-pane a[href=/tasks/" + id + "]"))
                .hasSize(1);
    }

    private UUID part(UUID whole) {
        Map<String, String> form = Map.of(
                "parent",
                whole.toString(),
                "words",
                "Lập danh sách máy hỏng",
                "part-" + specialist.post(),
                "LEAD",
                "due",
                "3");
        assertThat(steps.give(head, form)).hasStatus(303);
        return steps.jdbc
                .sql("select id from tasks.task where parent = ? order by id desc limit 1")
                .param(whole)
                .query(UUID.class)
                .single();
    }

    private int percent(UUID id) {
        return steps.jdbc
                .sql("select percent from tasks.task where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
