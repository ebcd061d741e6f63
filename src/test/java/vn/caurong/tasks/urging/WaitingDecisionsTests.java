package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** What was returned or put off waits for who gave it, who is reminded as of a report that waits. */
@CauRongTest
class WaitingDecisionsTests {
    private static final Instant FRIDAY = Instant.parse("2031-06-06T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2031-06-10T02:30:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2031-06-11T02:30:00Z");
    private static final Instant NEXT_FRIDAY = Instant.parse("2031-06-13T02:30:00Z");
    private static final Instant MONDAY = Instant.parse("2031-06-16T02:30:00Z");

    private final TaskSteps steps;
    private final TestUrging urging;
    private final UrgedRows rows;
    private final Actor leader;
    private final Actor head;
    private final Actor specialist;

    WaitingDecisionsTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Chờ Quyết Định");
        urging = new TestUrging(context, steps.agency.id());
        rows = context.getBean(UrgedRows.class);
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
        specialist = steps.agency.specialist();
    }

    @Test
    void whoGaveItIsRemindedOfWhatWasReturnedAndWhatRests() {
        UUID returned = stopped(steps.given(), "return", head);
        UUID rests = stopped(steps.given(), "postponement", leader);
        urging.run(TUESDAY);
        assertThat(urging.told(leader)).as("two days").isEmpty();
        urging.run(WEDNESDAY);
        urging.run(WEDNESDAY.plusSeconds(3600));
        urging.run(NEXT_FRIDAY);
        assertThat(urging.told(leader)).as("both in one notice").containsExactly("0,0,0,0,2");
        assertThat(rows.first(steps.agency.id(), true, NEXT_FRIDAY.plusSeconds(900)))
                .as("read no more")
                .isEmpty();
        assertThat(steps.page("/notices", leader).text())
                .as("only what there is")
                .contains("Nhắc nhiệm vụ · 2 chờ bạn quyết định: ");
        Document page = steps.page(bundle(leader), leader);
        assertThat(page.text())
                .contains(
                        "Bị trả lại, chờ bạn giao lại hoặc hủy, nhắc lần 1",
                        "Đang tạm hoãn, chờ bạn cho làm tiếp hoặc hủy, nhắc lần 1");
        assertThat(page.select("tbody td:first-child").text()).as("no deadline").isBlank();
        steps.done(returned, "cancellation", leader, Map.of());
        urging.run(MONDAY);
        assertThat(urging.told(leader)).containsExactly("0,0,0,0,2", "0,0,0,0,1");
        steps.done(rests, "cancellation", leader, Map.of());
        urging.run(MONDAY.plusSeconds(14 * 86400));
        assertThat(urging.told(leader)).hasSize(2);
        assertThat(urging.told(head)).as("who led").isEmpty();
    }

    @Test
    void whatIsPutOffAgainIsCountedAnew() {
        UUID id = stopped(steps.given(), "postponement", leader);
        urging.run(WEDNESDAY);
        steps.done(id, "resumption", leader, Map.of("due", "day", "dueDay", "20/06/2033"));
        stopped(id, "postponement", leader, TUESDAY);
        urging.run(WEDNESDAY.plusSeconds(3600));
        assertThat(urging.told(leader)).containsExactly("0,0,0,0,1");
        urging.run(NEXT_FRIDAY);
        assertThat(urging.told(leader)).containsExactly("0,0,0,0,1", "0,0,0,0,1");
    }

    @Test
    void whoAnswersForAVacantPostIsTold() {
        UUID first = steps.id(steps.give(head, Map.of("part-" + specialist.post(), "LEAD", "urgency", "3")));
        UUID second = steps.id(steps.give(head, Map.of("part-" + specialist.post(), "LEAD")));
        stopped(first, "postponement", head);
        stopped(second, "return", specialist);
        urging.run(TUESDAY);
        steps.agency.vacate(head);
        urging.run(WEDNESDAY);
        assertThat(urging.told(leader)).containsExactly("0,0,0,0,2");
        assertThat(urging.told(steps.agency.deputy())).isEmpty();
    }

    private UUID stopped(UUID id, String act, Actor by) {
        return stopped(id, act, by, FRIDAY);
    }

    private UUID stopped(UUID id, String act, Actor by, Instant at) {
        steps.done(id, act, by, Map.of());
        steps.jdbc
                .sql("update tasks.answer set at = ? where task = ? and at = (select max(at) from tasks.answer"
                        + " where task = ?)")
                .params(Timestamp.from(at), id, id)
                .update();
        steps.jdbc
                .sql("update worklist.item set opened_at = ? where subject_id = ? and duty = 'DIRECT'")
                .params(Timestamp.from(at), id)
                .update();
        return id;
    }

    private String bundle(Actor reader) {
        return steps.jdbc
                .sql("select '/tasks/urgings/' || bundle from tasks.urged where post = ? limit 1")
                .param(reader.post())
                .query(String.class)
                .single();
    }
}
