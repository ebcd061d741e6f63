package vn.caurong.tasks.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.access.Access;
import vn.caurong.documents.incoming.TestArrivals;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.search.Searchable;
import vn.caurong.tasks.TaskSteps;

/** The paragraph a task comes from is for who works on it, whoever may open the document. */
@CauRongTest
class QuotedWordsTests {
    private static final String WORDS = "2. Giao Sở báo cáo trước ngày 08/4.";

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final Actor leader;
    private final UUID document;

    QuotedWordsTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Trích Đoạn");
        leader = steps.agency.leader();
        document = TestArrivals.of(context).registered("901/UBND", steps.agency);
    }

    @Test
    void whoWorksOnItReadsTheParagraphThoughTheDocumentStaysClosed() {
        UUID id = given();
        assertThat(page(id, leader)).contains(WORDS, "/documents/incoming/" + document);
        for (Actor works : new Actor[] {steps.agency.unitHead(), steps.agency.specialist()}) {
            assertThat(page(id, works)).contains(WORDS);
        }
        assertThat(page(id, steps.agency.specialist())).doesNotContain("/documents/incoming/" + document);
    }

    @Test
    void ofARestrictedDocumentOnlyWhoGaveLeadsOrCoordinatesReadsIt() {
        restrict();
        assertThat(steps.page("/tasks/new?source=incoming:" + document, leader)
                        .select("#sourceWords-h")
                        .text())
                .contains("Văn bản hạn chế", "chủ trì");
        UUID id = given();
        assertThat(page(id, leader)).contains(WORDS);
        assertThat(page(id, steps.agency.unitHead())).contains(WORDS);
        assertThat(page(id, steps.agency.specialist())).contains(WORDS);
        Map<String, String> form = Map.of(
                "source",
                "incoming:" + document,
                "sourceWords",
                WORDS,
                "part-" + steps.agency.specialist().post(),
                "LEAD");
        assertThat(page(steps.id(steps.give(leader, form)), steps.agency.unitHead()))
                .as("who only stands around the task")
                .contains("Rà soát máy tính")
                .doesNotContain("báo cáo trước ngày");
        assertThat(found(id)).doesNotContain(WORDS);
    }

    /** What is pressed into the field of the work is read by everybody; the next form of a row says so again. */
    @Test
    void theFieldOfTheWorkSaysThatEverybodyReadsIt() {
        String form = "/tasks/new?source=incoming:" + document;
        assertThat(steps.page(form, leader).select("#words-h")).isEmpty();
        restrict();
        assertThat(warning(form + "&quote=" + WORDS)).contains("Văn bản hạn chế", "ai xem được nhiệm vụ");
        Map<String, String> more = Map.of("source", "incoming:" + document, "sourceWords", WORDS, "more", "yes");
        String next = steps.give(leader, more).getResponse().getHeader("Location");
        assertThat(next).contains("/tasks/new?");
        assertThat(warning(next)).contains("ai xem được nhiệm vụ");
    }

    private String warning(String form) {
        Document page = steps.page(form, leader);
        assertThat(page.select("#words").attr("aria-describedby")).isEqualTo("words-h");
        return page.select("#words-h").text();
    }

    @Test
    void whatAnybodyMayReadIsFoundByItsWords() {
        assertThat(found(given())).contains(WORDS);
    }

    private UUID given() {
        return steps.id(steps.give(leader, Map.of("source", "incoming:" + document, "sourceWords", WORDS)));
    }

    private String page(UUID id, Actor reader) {
        return steps.page("/tasks/" + id, reader)
                .select("section[aria-labelledby=wk]")
                .outerHtml();
    }

    private String found(UUID id) {
        return context.getBeansOfType(Searchable.class).values().stream()
                .filter(kind -> kind.kind().equals("task"))
                .findFirst()
                .flatMap(kind -> kind.read(id))
                .orElseThrow()
                .body();
    }

    private void restrict() {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> context.getBean(Access.class).restrict(new Subject("incoming", document), leader));
    }
}
