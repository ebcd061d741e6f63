package vn.caurong.tasks.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.lists.ManyTasks;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;

/** The board: cards in columns, moved by the acts one may do, refused with a reason. */
@CauRongTest
class BoardTests {
    private static final String MOVES = "/tasks/board/moves";

    private final TaskSteps steps;
    private final Actor leader;
    private final Actor head;

    BoardTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Bảng");
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
    }

    @Test
    void aCardGoesThroughTheColumnsByItsButtons() {
        UUID id = steps.given();
        assertThat(buttons(id, head)).containsExactly("Nhận việc", "Báo hoàn thành");
        assertThat(buttons(id, leader)).as("not their turn").isEmpty();
        assertThat(moved(id, "running", head, Map.of())).hasStatus(303);
        assertThat(column(id, head)).isEqualTo("running");
        assertThat(moved(id, "reported", head, Map.of("words", "Đã rà soát xong")))
                .hasStatus(303);
        assertThat(buttons(id, leader)).containsExactly("Xác nhận hoàn thành", "Yêu cầu làm lại");
        assertThat(moved(id, "running", leader, Map.of("words", "Thiếu số liệu")))
                .hasStatus(303);
        assertThat(column(id, head)).isEqualTo("running");
        assertThat(moved(id, "reported", head, Map.of("words", "Đã bổ sung"))).hasStatus(303);
        assertThat(moved(id, "closed", leader, Map.of("quality", "3"))).hasStatus(303);
        assertThat(column(id, leader)).isEqualTo("closed");
    }

    /** A press here confirms all of it, without errors and without excuse: where more may be to say, the card says so. */
    @Test
    void ofManyProductsOrALateReportTheCardLeadsToThePageFirst() {
        UUID usual = steps.given();
        UUID many = steps.id(steps.give(leader, Map.of("quantity", "10", "part-" + head.post(), "LEAD")));
        UUID late = steps.given();
        steps.overdue(late);
        for (UUID id : List.of(usual, many, late)) {
            steps.done(id, "completion", head, Map.of());
        }
        assertThat(closer(usual)).isEmpty();
        assertThat(closer(many)).containsExactly("/tasks/" + many);
        assertThat(closer(late)).containsExactly("/tasks/" + late);
        assertThat(moved(many, "closed", leader, Map.of("quality", "3"))).hasStatus(303);
        assertThat(steps.page("/tasks/" + many, leader).select("dl").text()).contains("Tốt, đạt 10/10");
    }

    /** Where the form that confirms says one may look first. */
    private List<String> closer(UUID id) {
        return card(id, leader).select("[data-to=closed] form a").eachAttr("href");
    }

    @Test
    void aMoveThatIsNotTheirsSaysWhyAndChangesNothing() {
        UUID id = steps.given();
        refused(moved(id, "running", leader, Map.of()), "không chờ bạn");
        refused(moved(id, "closed", head, Map.of("quality", "3")), "không sang thẳng");
        refused(moved(id, "given", head, Map.of()), "không sang thẳng");
        refused(moved(id, "reported", head, Map.of()), "Chưa ghi nội dung báo cáo");
        refused(moved(id, "nowhere", head, Map.of()), "Biểu mẫu");
        assertThat(steps.state(id)).isEqualTo(TaskState.GIVEN);
        Actor stranger = steps.agency.more(
                steps.agency.office(), "Chánh Văn phòng", vn.caurong.kernel.Role.UNIT_HEAD, "Trần Thử Bảng");
        assertThat(moved(id, "running", stranger, Map.of())).hasStatus(404);
    }

    private static void refused(MvcTestResult answer, String says) {
        assertThat(answer).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }

    @Test
    void aColumnIsBoundedAndShowsMoreWhenAsked() {
        UUID late = steps.given();
        new ManyTasks(steps.jdbc).like(late, 60);
        steps.overdue(late);
        Document board = steps.page("/tasks/board", head);
        assertThat(board.select("#given li.cr-card")).hasSize(Board.SHOWN);
        assertThat(board.select("#given h2").text()).contains("61");
        assertThat(board.select("#given li.cr-card-late a").first().attr("href"))
                .isEqualTo("/tasks/" + late);
        String more = board.select("#given p a").attr("href").replaceFirst("#.*", "");
        assertThat(steps.page(more, head).select("#given li.cr-card")).hasSize(61);
        assertThat(steps.page("/tasks/board?of=led", leader).select("li.cr-card"))
                .isEmpty();
        assertThat(steps.page("/tasks/board?of=given", leader).select("li.cr-card"))
                .hasSize(Board.SHOWN);
    }

    /** Every state has one column or none, and every move to a column is a move of the task. */
    @ParameterizedTest
    @EnumSource(Column.class)
    void aColumnIsReachedByAMoveOfTheTaskOnly(Column column) {
        for (TaskState state : TaskState.values()) {
            for (TaskMove move : column.from(state).stream().toList()) {
                assertThat(Column.of(state.after(move).orElseThrow())).isEqualTo(column);
            }
        }
    }

    private MvcTestResult moved(UUID id, String to, Actor by, Map<String, String> more) {
        Map<String, String> form = new java.util.HashMap<>(more);
        form.putAll(Map.of("id", id.toString(), "version", "" + steps.version(id), "to", to, "of", "all"));
        return steps.post(MOVES, by, form);
    }

    private List<String> buttons(UUID id, Actor reader) {
        return card(id, reader).select("form button").eachText();
    }

    private String column(UUID id, Actor reader) {
        return card(id, reader).closest("section").id();
    }

    private org.jsoup.nodes.Element card(UUID id, Actor reader) {
        return steps.page("/tasks/board", reader).selectFirst("[data-card=" + id + "]");
    }
}
