package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.documents.around.DocumentGivenUp;
import vn.caurong.documents.around.DocumentIssued;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;

/** Of a letter that is not out yet nobody reads who may not see it; of one that was given up nobody at all. */
@CauRongTest
class UnseenLettersTests {
    private static final String DRAFTED = "Đã soạn công văn đôn đốc lúc";

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final TestAgency agency;
    private final Actor leader;
    private final Actor deputy;
    private final Actor head;
    private final String action;

    UnseenLettersTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Chưa Ký Đôn Đốc");
        agency = steps.agency;
        leader = agency.leader();
        deputy = agency.deputy();
        head = agency.unitHead();
        action = "/tasks/units/" + agency.division() + "/urging-letter";
        steps.overdue(steps.given());
    }

    @Test
    void whoMayNotSeeItReadsNeitherWhenNorWhoUntilItIsOut() {
        UUID letter = drafted(Map.of());
        assertThat(units(leader).text()).contains(DRAFTED);
        assertThat(units(head).text()).doesNotContain("công văn đôn đốc");
        Document units = units(deputy);
        assertThat(units.text()).doesNotContain(DRAFTED).contains("Soạn thêm công văn đôn đốc");
        var answer = steps.post(action, deputy, Map.of());
        assertThat(answer).hasStatus(422);
        assertThat(TaskSteps.text(answer))
                .contains("Tuần này đã có công văn đôn đốc đơn vị này")
                .doesNotContain("đã soạn công văn đôn đốc đơn vị này lúc");
        heard(new DocumentIssued(letter, "1/X", null, agency.clerk()));
        assertThat(units(head).text()).contains(DRAFTED);
        assertThat(units(deputy).text()).contains(DRAFTED);
        assertThat(TaskSteps.text(steps.post(action, deputy, Map.of())))
                .contains(leader.name() + " đã soạn công văn đôn đốc đơn vị này lúc");
    }

    @Test
    void aHeadDoesNotUrgeTheirOwnUnit() {
        assertThat(units(head).select("[data-overdue]")).hasSize(1);
        assertThat(units(head).select("form[action$=urging-letter]")).isEmpty();
        var answer = steps.post(action, head, Map.of());
        assertThat(answer).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains("Đơn vị của chính bạn");
        assertThat(steps.post(action, head, Map.of("again", "yes"))).hasStatus(422);
        assertThat(units(leader).text()).doesNotContain(DRAFTED);
        assertThat(steps.post(action, leader, Map.of())).hasStatus(303);
    }

    @Test
    void oneThatWasGivenUpIsNoLetterOfTheWeek() {
        UUID first = drafted(Map.of());
        heard(new DocumentGivenUp(first, "Không còn cần", leader));
        assertThat(units(leader).text()).doesNotContain(DRAFTED);
        assertThat(units(leader).select("details form[action$=urging-letter]")).isEmpty();
        UUID second = drafted(Map.of());
        UUID third = drafted(Map.of("again", "yes"));
        heard(new DocumentGivenUp(second, "Không còn cần", leader));
        assertThat(units(leader).select("[data-letter] a").attr("href")).endsWith(third.toString());
        assertThat(steps.post(action, leader, Map.of()))
                .as("the third is of this week")
                .hasStatus(422);
        heard(new DocumentGivenUp(third, "Không còn cần", leader));
        assertThat(steps.post(action, leader, Map.of())).hasStatus(303);
    }

    /** A later one that is not out yet does not take away what everybody read of the one before. */
    @Test
    void theOneThatIsOutStaysWhileAnotherIsOnItsWay() {
        heard(new DocumentIssued(drafted(Map.of()), "2/X", null, agency.clerk()));
        drafted(Map.of("again", "yes"));
        assertThat(units(head).text()).contains(DRAFTED);
        assertThat(units(head).select("form[action$=urging-letter]")).isEmpty();
        assertThat(units(deputy).select("[data-letter]")).hasSize(1);
        assertThat(units(deputy).select("details form[action$=urging-letter]")).hasSize(1);
    }

    /** What is shown is of another week: nobody is sent there to see what was written this week. */
    @Test
    void whoMaySeeOnlyAnOlderOneIsNotSentToIt() {
        UUID older = drafted(Map.of());
        heard(new DocumentIssued(older, "3/X", null, agency.clerk()));
        steps.jdbc
                .sql("update tasks.urging_letter set week = week - 7, at = at - interval '7 days' where document = ?")
                .param(older)
                .update();
        steps.jdbc
                .sql(
                        "insert into access.audience values ('outgoing', ?, 'person:' || ?, 'TEST', now()) on conflict do nothing")
                .params(older, deputy.person())
                .update();
        drafted(Map.of());
        assertThat(units(deputy).select("[data-letter] a").attr("href")).endsWith(older.toString());
        assertThat(units(deputy).text()).contains("mà bạn không xem được").doesNotContain("Xem công văn đó trước");
        assertThat(units(leader).text()).contains("Xem công văn đó trước");
    }

    private UUID drafted(Map<String, String> more) {
        var answer = steps.post(action, leader, more);
        assertThat(answer).hasStatus(303);
        String way = answer.getResponse().getHeader("Location");
        return UUID.fromString(way.replace("?draft", "").substring(way.lastIndexOf('/') + 1));
    }

    private Document units(Actor reader) {
        return steps.page("/tasks/units", reader);
    }

    private void heard(Object event) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> context.publishEvent(event));
    }
}
