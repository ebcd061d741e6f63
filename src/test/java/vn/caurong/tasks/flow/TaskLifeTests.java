package vn.caurong.tasks.flow;

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
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;

/** The life of a task, from giving to closing, with every way back. */
@CauRongTest
class TaskLifeTests {
    private static final Map<String, String> NOTHING = Map.of();

    private final TaskSteps steps;
    private final TestAgency agency;
    private final Actor leader;
    private final Actor head;
    private final Actor specialist;

    TaskLifeTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Giao Việc");
        agency = steps.agency;
        leader = agency.leader();
        head = agency.unitHead();
        specialist = agency.specialist();
    }

    @Test
    void whoMayNotGiveIsTold() {
        assertThat(steps.nobody("/tasks/new")).hasStatus(303);
        assertThat(steps.get("/tasks/new", specialist)).hasStatus(403);
        assertThat(steps.give(specialist, NOTHING)).hasStatus(403);
        assertThat(steps.get("/tasks/" + UUID.randomUUID(), leader)).hasStatus(404);
    }

    @Test
    void whatIsMissingOrWrongIsRefusedWithASentence() {
        String lead = "part-" + head.post();
        refused(Map.of("words", ""), "Chưa ghi việc phải làm");
        refused(Map.of("words", "x".repeat(2001)), "Quá 2000 ký tự");
        refused(Map.of("due", ""), "Chưa có hạn");
        refused(Map.of("due", "day", "dueDay", "32/13/2099"), "Không đọc được hạn");
        refused(Map.of("due", "day", "dueDay", "02/01/2021"), "ngày nghỉ");
        refused(Map.of("due", "day", "dueDay", "03/04/2020"), "Hạn này đã qua");
        refused(Map.of("due", "day", "dueDay", "30/02/2031"), "Không đọc được hạn");
        refused(Map.of("due", "day", "dueDay", "01/01/0001"), "Hạn này đã qua");
        refused(Map.of("due", "day", "dueDay", "08/04/2202"), "hạn không quá 10 năm");
        refused(Map.of("due", "day", "dueDay", "23:30, 11/06/2031"), "23:30 ngày 11/06/2031 ngoài giờ làm việc");
        refused(Map.of("due", "day", "dueDay", "12g15, 11/06/2031"), "chỉ ghi 11/06/2031 để lấy hết giờ làm việc");
        refused(Map.of("due", "9999"), "Biểu mẫu");
        refused(Map.of("authority", "x".repeat(501)), "Thẩm quyền không quá 500");
        refused(Map.of(lead, ""), "Chưa có chủ trì");
        refused(Map.of(lead, "LEAD", "part-" + specialist.post(), "LEAD"), "nhiều hơn một chủ trì");
        refused(Map.of("part-" + leader.post(), "LEAD"), "Bạn không giao được cho nơi này");
    }

    private void refused(Map<String, String> more, String says) {
        var answer = steps.give(leader, more);
        assertThat(answer).as(says).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }

    @Test
    void givenReceivedReportedConfirmedAndEachStepWaitsForOne() {
        UUID id = steps.given();
        assertThat(steps.waiting(id)).containsExactly(Duty.PROCESS, Duty.COORDINATE);
        Document page = steps.page("/tasks/" + id, head);
        assertThat(page.select("form#next")).hasSize(1);
        assertThat(page.text()).contains("Rà soát máy tính", "Giám đốc ký", "Báo cáo số liệu", "Nhận việc");
        steps.done(id, "receipt", head, NOTHING);
        steps.done(id, "reports", head, Map.of("percent", "40"));
        steps.done(id, "part", specialist, NOTHING);
        assertThat(steps.waiting(id)).containsExactly(Duty.PROCESS);
        steps.done(id, "completion", head, NOTHING);
        assertThat(steps.waiting(id)).containsExactly(Duty.CONFIRM);
        steps.done(id, "sending-back", leader, NOTHING);
        assertThat(steps.waiting(id)).containsExactly(Duty.PROCESS);
        steps.done(id, "completion", head, NOTHING);
        steps.overdue(id);
        steps.done(id, "confirmation", leader, Map.of("quality", "4"));
        assertThat(steps.state(id)).isEqualTo(TaskState.CLOSED);
        assertThat(steps.waiting(id)).containsExactly(Duty.KNOW);
        assertThat(steps.page("/tasks/" + id, head).text()).contains("Hoàn thành quá hạn", "Xuất sắc");
        assertThat(steps.waiting(id)).as("read").isEmpty();
    }

    @Test
    void onlyWhoseTurnItIsActs() {
        UUID id = steps.given();
        assertThat(steps.act(id, "receipt", leader, NOTHING)).hasStatus(422);
        assertThat(steps.act(id, "completion", specialist, NOTHING)).hasStatus(422);
        assertThat(steps.act(id, "confirmation", leader, Map.of("quality", "3")))
                .hasStatus(422);
        assertThat(steps.act(id, "cancellation", agency.deputy(), NOTHING)).hasStatus(422);
        assertThat(steps.act(id, "receipt", head, Map.of("version", "9"))).hasStatus(409);
        assertThat(steps.act(id, "completion", head, Map.of("words", " "))).hasStatus(422);
        assertThat(steps.waiting(id)).containsExactly(Duty.PROCESS, Duty.COORDINATE);
    }

    /** A delegation that leaves directing out stops nothing and lets nothing go on. */
    @Test
    void whoStandsInForTheGiverWithoutDirectingStopsNothing() {
        Instant now = Instant.now();
        Actor stand = agency.standingIn(
                agency.deputy(), leader, now.minusSeconds(60), now.plusSeconds(3600), Duty.CONFIRM.name());
        UUID id = steps.given();
        for (String act : List.of("postponement", "cancellation")) {
            var answer = steps.act(id, act, stand, NOTHING);
            assertThat(answer).as(act).hasStatus(422);
            assertThat(TaskSteps.text(answer)).contains("không gồm việc chỉ đạo");
        }
        steps.done(id, "postponement", leader, NOTHING);
        assertThat(steps.act(id, "resumption", stand, Map.of("due", "5"))).hasStatus(422);
        assertThat(steps.state(id)).isEqualTo(TaskState.PUT_OFF);
    }

    @Test
    void notOursIsReturnedInTimeAndGivenAgain() {
        UUID id = steps.given();
        steps.done(id, "return", head, NOTHING);
        assertThat(steps.waiting(id)).containsExactly(Duty.DIRECT);
        steps.done(id, "giving", leader, Map.of("to", specialist.post().toString(), "due", "3"));
        assertThat(steps.waiting(id)).as("who coordinated leads").containsExactly(Duty.PROCESS);
        jdbcGivenLongAgo(id);
        var late = steps.act(id, "return", specialist, NOTHING);
        assertThat(late).hasStatus(422);
        assertThat(TaskSteps.text(late)).contains("Chỉ trả lại được đến");
    }

    private void jdbcGivenLongAgo(UUID id) {
        steps.jdbc
                .sql("update tasks.task set given_at = now() - interval '20 days' where id = ?")
                .param(id)
                .update();
    }

    @Test
    void anExtensionIsAskedInTimeOnceAndEveryDeadlineIsKept() {
        UUID id = steps.given();
        steps.done(id, "extension", head, Map.of("due", "10"));
        assertThat(steps.act(id, "extension", head, Map.of("due", "10"))).hasStatus(422);
        assertThat(steps.waiting(id)).containsExactly(Duty.DIRECT, Duty.PROCESS, Duty.COORDINATE);
        steps.done(id, "extension/grant", leader, NOTHING);
        assertThat(deadlines(id)).isEqualTo(2);
        steps.done(id, "extension", head, Map.of("due", "15"));
        steps.done(id, "extension/refusal", leader, NOTHING);
        assertThat(deadlines(id)).isEqualTo(2);
        assertThat(steps.page("/tasks/" + id, leader).select("dl s")).hasSize(1);
        steps.overdue(id);
        var late = steps.act(id, "extension", head, Map.of("due", "20"));
        assertThat(late).hasStatus(422);
        assertThat(TaskSteps.text(late)).contains("không xin gia hạn được nữa");
    }

    private int deadlines(UUID id) {
        return steps.jdbc
                .sql("select count(*) from tasks.deadline where task = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void putOffNobodyHasItUntilItGoesOnWithAnotherDeadline() {
        UUID id = steps.given();
        steps.done(id, "postponement", leader, NOTHING);
        assertThat(steps.waiting(id)).containsExactly(Duty.KNOW, Duty.KNOW);
        steps.done(id, "resumption", leader, Map.of("due", "5"));
        assertThat(steps.state(id)).isEqualTo(TaskState.IN_PROGRESS);
        steps.done(id, "cancellation", leader, NOTHING);
        assertThat(steps.act(id, "resumption", leader, Map.of("due", "5"))).hasStatus(422);
    }

    @Test
    void partsAreGivenByTheLeadAndTheWholeWaitsForThem() {
        UUID whole = steps.given();
        String to = "part-" + specialist.post();
        Map<String, String> part = Map.of("parent", whole.toString(), to, "LEAD", "due", "3");
        assertThat(steps.give(head, Map.of("parent", whole.toString(), to, "LEAD", "due", "20")))
                .as("due after the whole")
                .hasStatus(422);
        assertThat(steps.give(leader, part)).as("not the lead").hasStatus(422);
        assertThat(steps.give(head, part)).hasStatus(303).hasHeader("Location", "/tasks/" + whole);
        UUID id = steps.jdbc
                .sql("select id from tasks.task where parent = ?")
                .param(whole)
                .query(UUID.class)
                .single();
        steps.done(id, "reports", specialist, Map.of("percent", "60"));
        assertThat(steps.page("/tasks/" + whole, leader).text()).contains("1 phần việc, đạt 60 %");
        assertThat(TaskSteps.text(steps.act(whole, "completion", head, NOTHING)))
                .contains("Còn 1 phần việc");
        steps.done(id, "completion", specialist, NOTHING);
        steps.done(id, "confirmation", head, Map.of("quality", "2"));
        steps.done(whole, "completion", head, NOTHING);
    }
}
