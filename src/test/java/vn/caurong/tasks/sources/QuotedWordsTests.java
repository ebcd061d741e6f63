package vn.caurong.tasks.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import vn.caurong.search.SearchEntry;
import vn.caurong.search.Searchable;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.worklist.Duty;

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

    /** In the name of who leads stands only whom the basis entrusts with restricted subjects. */
    @Test
    void whoStandsInReadsItOnlyWhereTheirBasisOpensWhatIsRestricted() {
        restrict();
        UUID id = given();
        Actor head = steps.agency.unitHead();
        Instant now = Instant.now();
        Actor[] stands = {steps.agency.specialist(), steps.agency.deputy()};
        for (int n = 0; n < stands.length; n++) {
            stands[n] = steps.agency.standingIn(
                    stands[n], head, now.minusSeconds(60), now.plusSeconds(3600), Duty.PROCESS.name());
        }
        steps.jdbc
                .sql("update organization.delegation set restricted = true where id = ?")
                .param(stands[1].delegation())
                .update();
        assertThat(page(id, stands[0])).contains("Rà soát máy tính").doesNotContain(WORDS);
        assertThat(page(id, stands[1])).contains(WORDS);
    }

    @Test
    void theNameOfARestrictedDocumentIsShownAndFoundOnlyByWhoMayOpenIt() {
        UUID id = given();
        Actor around = steps.agency.unitHead();
        assertThat(listed("", around)).contains("901/UBND");
        assertThat(listed("?q=901", around)).contains("Rà soát máy tính");
        restrict();
        assertThat(listed("", around)).contains("Rà soát máy tính").doesNotContain("901/UBND");
        assertThat(listed("?q=901", around)).isEmpty();
        assertThat(listed("?q=máy tính", around)).as("the work itself").contains("Rà soát máy tính");
        assertThat(listed("", leader)).contains("901/UBND");
        assertThat(listed("?q=901", leader)).contains("Rà soát máy tính");
        assertThat(entry(id).party()).as("in search").isEmpty();
    }

    private String listed(String query, Actor reader) {
        return steps.page("/tasks" + query, reader).select("tbody").text();
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
        return entry(id).body();
    }

    private SearchEntry entry(UUID id) {
        return context.getBeansOfType(Searchable.class).values().stream()
                .filter(kind -> kind.kind().equals("task"))
                .findFirst()
                .flatMap(kind -> kind.read(id))
                .orElseThrow();
    }

    private void restrict() {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> context.getBean(Access.class).restrict(new Subject("incoming", document), leader));
    }
}
