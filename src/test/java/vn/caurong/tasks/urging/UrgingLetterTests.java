package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;

/** The letter that urges a unit: its text, and its way to be signed. */
@CauRongTest
class UrgingLetterTests {
    private final TaskSteps steps;
    private final TestAgency agency;
    private final Actor head;
    private final Actor above;

    UrgingLetterTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Đôn đốc bằng văn bản");
        agency = steps.agency;
        head = agency.unitHead();
        above = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Lê Thử Chánh");
        steps.jdbc
                .sql("update organization.post set head = true where id = ?")
                .param(above.post())
                .update();
        steps.jdbc
                .sql("update organization.unit set parent = ? where id = ?")
                .params(agency.office(), agency.division())
                .update();
    }

    @Test
    void oneTapPutsTheLetterWithTheLateTasksOnItsSigningRoute() {
        UUID late = steps.given();
        steps.given();
        steps.overdue(late);
        Document units = steps.page("/tasks/units", agency.leader());
        String action = units.select("form[action$=urging-letter]").attr("action");
        var answer = steps.post(action, agency.leader(), Map.of());
        assertThat(answer).hasStatus(303);
        String draft = answer.getResponse().getHeader("Location");
        assertThat(draft).startsWith("/documents/outgoing/");
        assertThat(steps.page(draft, agency.leader()).html())
                .contains("đôn đốc thực hiện nhiệm vụ", "Rà soát máy tính", "còn 1 nhiệm vụ quá hạn");
        assertThat(waiting(draft))
                .as("the leader may sign it")
                .containsExactly("SIGN " + agency.leader().post());
        draft = steps.post(action, above, Map.of("again", "yes")).getResponse().getHeader("Location");
        assertThat(waiting(draft))
                .as("a head may not")
                .containsExactly("SIGN " + agency.leader().post());
        steps.done(late, "completion", head, Map.of());
        assertThat(steps.post(action, agency.leader(), Map.of()))
                .as("reported waits for the leader")
                .hasStatus(422);
        steps.done(late, "confirmation", agency.leader(), Map.of("quality", "3"));
        assertThat(steps.post(action, agency.leader(), Map.of())).hasStatus(422);
        assertThat(steps.post("/tasks/units/" + UUID.randomUUID() + "/urging-letter", agency.leader(), Map.of()))
                .hasStatus(422);
    }

    @Test
    void aSecondLetterOfAWeekIsAskedForOnceMore() {
        steps.overdue(steps.given());
        Document units = steps.page("/tasks/units", agency.leader());
        assertThat(units.select("[data-letter]")).isEmpty();
        String action = units.select("form[action$=urging-letter]").attr("action");
        var first = steps.post(action, agency.leader(), Map.of());
        assertThat(first).hasStatus(303);
        var answer = steps.post(action, agency.leader(), Map.of());
        assertThat(answer).as("a page opened before").hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains("đã soạn công văn đôn đốc đơn vị này lúc");
        assertThat(drafts()).as("none is left behind").isEqualTo(1);
        units = steps.page("/tasks/units", agency.leader());
        assertThat(units.select("[data-letter] a").attr("href"))
                .isEqualTo(first.getResponse().getHeader("Location").replace("?draft", ""));
        assertThat(units.select("details form[action$=urging-letter] input[name=again]"))
                .hasSize(1);
        assertThat(units.text()).contains("Đã soạn công văn đôn đốc lúc", "Soạn thêm công văn đôn đốc");
        assertThat(steps.post(action, above, Map.of("again", "yes"))).hasStatus(303);
        steps.jdbc
                .sql("update tasks.urging_letter set week = week - 7, at = at - interval '7 days' where unit = ?")
                .param(agency.division())
                .update();
        assertThat(steps.page("/tasks/units", above).select("details form[action$=urging-letter]"))
                .as("another week")
                .isEmpty();
        assertThat(steps.post(action, agency.leader(), Map.of())).hasStatus(303);
    }

    private int drafts() {
        return steps.jdbc
                .sql("select count(*) from documents.outgoing where agency = ?")
                .param(agency.id())
                .query(Integer.class)
                .single();
    }

    /** Late all the same in the four states, but nothing to urge: who confirms is reminded, not the unit. */
    @Test
    void whereAllThatIsLateWaitsToBeConfirmedThereIsNothingToUrge() {
        UUID first = steps.given();
        UUID second = steps.given();
        steps.overdue(first);
        steps.overdue(second);
        steps.done(first, "completion", head, Map.of());
        Document units = steps.page("/tasks/units", agency.leader());
        assertThat(units.select("[data-overdue]").text()).contains("1");
        assertThat(units.select("form[action$=urging-letter]")).hasSize(1);
        steps.done(second, "completion", head, Map.of());
        for (Actor reader : List.of(agency.leader(), head)) {
            units = steps.page("/tasks/units", reader);
            assertThat(units.select("tbody [data-standing=running-late]").text())
                    .startsWith("2");
            assertThat(units.select("[data-overdue], form[action$=urging-letter]"))
                    .as(reader.name())
                    .isEmpty();
        }
        var answer = steps.post("/tasks/units/" + agency.division() + "/urging-letter", agency.leader(), Map.of());
        assertThat(answer).as("a page opened before").hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains("không có nhiệm vụ quá hạn nào chưa báo hoàn thành");
        steps.done(first, "sending-back", agency.leader(), Map.of());
        assertThat(steps.page("/tasks/units", agency.leader()).select("form[action$=urging-letter]"))
                .as("sent back it is to be urged")
                .hasSize(1);
    }

    @Test
    void theLetterCountsAllThoughItListsFifty() {
        for (int task = 0; task < 52; task++) {
            steps.overdue(steps.given());
        }
        Document units = steps.page("/tasks/units", agency.leader());
        String action = units.select("form[action$=urging-letter]").attr("action");
        String draft =
                steps.post(action, agency.leader(), Map.of()).getResponse().getHeader("Location");
        assertThat(steps.page(draft, agency.leader()).html())
                .contains("còn 52 nhiệm vụ quá hạn, trong đó 50 nhiệm vụ quá hạn lâu nhất");
    }

    @Test
    void aLetterNobodyMaySignStaysADraftOfWhoBeganIt() {
        steps.overdue(steps.given());
        steps.jdbc
                .sql("delete from organization.signing_authority where post in (?, ?)")
                .params(agency.leader().post(), agency.deputy().post())
                .update();
        String action = "/tasks/units/" + agency.division() + "/urging-letter";
        String draft =
                steps.post(action, agency.leader(), Map.of()).getResponse().getHeader("Location");
        assertThat(waiting(draft.replace("?draft", "")))
                .containsExactly("DRAFT " + agency.leader().post());
    }

    private List<String> waiting(String draft) {
        return steps.jdbc
                .sql("select duty || ' ' || post from worklist.item where subject_id = ?::uuid and closed_at is null")
                .param(draft.substring(draft.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }
}
