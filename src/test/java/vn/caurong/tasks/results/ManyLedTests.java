package vn.caurong.tasks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** Whoever leads more tasks than one list holds reaches each of them. */
@CauRongTest
class ManyLedTests {
    private final Office office;
    private final TaskSteps steps;
    private final Actor author;

    ManyLedTests(ApplicationContext context) {
        office = new Office(context, "Sở Nhiều Việc");
        steps = new TaskSteps(context, office.agency);
        author = office.agency.specialist();
    }

    @Test
    void theNextPageHasThoseDueLater() {
        for (int task = 0; task <= ResultPage.MOST; task++) {
            assertThat(steps.give(office.agency.leader(), Map.of("part-" + author.post(), "LEAD")))
                    .hasStatus(303);
        }
        UUID document = office.approved(null);
        Document first = steps.page("/tasks/results/" + document, author);
        Set<String> seen = new HashSet<>(first.select("#task option").eachAttr("value"));
        assertThat(seen).hasSize(ResultPage.MOST);
        Document last = steps.page(first.select("a[rel=next]").attr("href"), author);
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(last.select("a[href=/tasks/results/" + document + "]")).hasSize(1);
        String left = last.select("#task option").val();
        assertThat(seen.add(left)).isTrue();
        Map<String, String> form = Map.of("task", left, "document", document.toString(), "words", "Đã trình");
        assertThat(steps.post("/tasks/results", author, form)).hasStatus(303);
    }

    /** Để sau puts the work off for its reader, not what they lead. */
    @Test
    void whatIsPutOffInTheWorkListIsStillLed() {
        UUID id = steps.id(steps.give(office.agency.leader(), Map.of("part-" + author.post(), "LEAD")));
        UUID document = office.approved(null);
        String item = steps.items(id).getFirst().id().toString();
        assertThat(steps.post("/my-work/snoozes", author, Map.of("pick", item, "until", "tomorrow")))
                .hasStatus(303);
        assertThat(steps.page("/my-work?filter=snoozed", author).text()).contains("Rà soát máy tính");
        assertThat(steps.page("/documents/outgoing/" + document, author)
                        .select("a[href=/tasks/results/" + document + "]"))
                .hasSize(1);
        assertThat(steps.page("/tasks/results/" + document, author)
                        .select("#task option")
                        .eachAttr("value"))
                .singleElement()
                .asString()
                .startsWith(id.toString());
        assertThat(steps.page("/tasks/board", author).select("[data-card=" + id + "] form button"))
                .isNotEmpty();
    }
}
