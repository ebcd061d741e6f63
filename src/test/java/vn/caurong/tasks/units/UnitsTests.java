package vn.caurong.tasks.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;

/** The leader's page: every number is a link, and the list behind it has exactly that many rows. */
@CauRongTest
class UnitsTests {
    private final TaskSteps steps;
    private final TestAgency agency;

    UnitsTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Đơn vị");
        agency = steps.agency;
    }

    @Test
    void everyNumberIsTheLengthOfTheListBehindIt() {
        Actor office = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Lê Thử Chánh");
        closed(steps.given());
        UUID doneLate = steps.given();
        steps.overdue(doneLate);
        closed(doneLate);
        steps.overdue(steps.given());
        steps.given();
        steps.given();
        steps.id(steps.give(agency.leader(), Map.of("part-" + office.post(), "LEAD")));
        UUID cancelled = steps.given();
        steps.done(cancelled, "cancellation", agency.leader(), Map.of());
        for (Actor reader : List.of(agency.leader(), agency.unitHead(), office)) {
            Document page = steps.page("/tasks/units", reader);
            for (Element number : page.select("a[data-standing]")) {
                String count = number.ownText();
                Document list = steps.page(number.attr("href"), reader);
                assertThat(list.select("tbody tr")).as(number.attr("href")).hasSize(Integer.parseInt(count));
                assertThat(list.select(".cr-filters a[aria-current] b").text()).isEqualTo(count);
            }
        }
        assertThat(numbers(steps.page("/tasks/units", agency.leader()).select("tfoot a[data-standing]")))
                .containsExactly("1", "1", "3", "1");
        assertThat(numbers(steps.page("/tasks/units", office).select("tbody a[data-standing]")))
                .containsExactly("0", "0", "1", "0");
    }

    /** What is reported late waits for who gave it: the letter would find nothing to urge. */
    @Test
    void onlyAUnitWithSomethingLateToDoIsUrged() {
        String form = "form[action$=/urging-letter]";
        UUID reported = steps.given();
        steps.overdue(reported);
        steps.done(reported, "completion", agency.unitHead(), Map.of());
        Document page = steps.page("/tasks/units", agency.leader());
        assertThat(numbers(page.select("tbody a[data-standing=running-late]"))).containsExactly("1");
        assertThat(page.select(form)).isEmpty();
        steps.overdue(steps.given());
        String way = steps.page("/tasks/units", agency.leader()).select(form).attr("action");
        assertThat(steps.post(way, agency.leader(), Map.of())).hasStatus(303);
    }

    /** What was due in an earlier year is late all the same; button, number, list and letter mean the same tasks. */
    @Test
    void nothingLateIsForgottenBecauseItWasDueInAnEarlierYear() {
        UUID old = steps.given();
        steps.jdbc
                .sql("update tasks.task set due = now() - interval '400 days' where id = ?")
                .param(old)
                .update();
        assertThat(urged(agency.leader())).isEqualTo(1);
        assertThat(numbers(steps.page("/tasks/units", agency.leader()).select("tbody a[data-standing]")))
                .as("this year")
                .containsExactly("0", "0", "0", "0");
        steps.overdue(steps.given());
        UUID reported = steps.given();
        steps.overdue(reported);
        steps.done(reported, "completion", agency.unitHead(), Map.of());
        assertThat(urged(agency.leader())).isEqualTo(2);
        assertThat(overdue(steps.page("/tasks/units", agency.unitHead()), agency.unitHead()))
                .as("of their own, urged by who is above")
                .isEqualTo(2);
        assertThat(steps.page("/tasks", agency.leader()).select(".cr-filters a[href*=overdue]"))
                .as("stands aside elsewhere")
                .isEmpty();
    }

    /** The number beside the button, which the letter has too. */
    private int urged(Actor reader) {
        Document page = steps.page("/tasks/units", reader);
        int count = overdue(page, reader);
        String way = page.select("form[action$=/urging-letter]").attr("action");
        String letter =
                steps.post(way, reader, Map.of("again", "yes")).getResponse().getHeader("Location");
        assertThat(steps.page(letter, reader).html()).contains("còn " + count + " nhiệm vụ quá hạn");
        return count;
    }

    /** The list behind the number has as many. */
    private int overdue(Document page, Actor reader) {
        Element number = page.selectFirst("a[data-overdue]");
        int count = Integer.parseInt(number.text().replaceAll("\\D", ""));
        Document list = steps.page(number.attr("href"), reader);
        assertThat(list.select("tbody tr")).hasSize(count);
        assertThat(list.select(".cr-filters a[aria-current] b").text()).isEqualTo("" + count);
        return count;
    }

    @Test
    void theBarsHaveNoStyleAndAReaderHearsTheNumbers() {
        steps.given();
        Document page = steps.page("/tasks/units?year=xx", agency.leader());
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("tbody svg").attr("aria-label")).contains("1 đang làm trong hạn");
        assertThat(steps.get("/tasks/units", agency.specialist())).hasStatus(403);
        assertThat(steps.page("/tasks/units?year=2001", agency.leader()).text()).contains("chưa giao việc nào");
    }

    private static List<String> numbers(List<Element> links) {
        return links.stream().map(Element::ownText).toList();
    }

    private void closed(UUID id) {
        steps.done(id, "completion", agency.unitHead(), Map.of());
        steps.done(id, "confirmation", agency.leader(), Map.of("quality", "3"));
    }
}
