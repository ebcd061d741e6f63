package vn.caurong.tasks.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.documents.around.Panel;
import vn.caurong.documents.incoming.IncomingSteps;
import vn.caurong.documents.incoming.TestArrivals;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.TestCharges;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;

/** Tasks from a document, several in a row; and given in another's name. */
@CauRongTest
class TaskSourcesTests {
    private final TaskSteps steps;
    private final TestArrivals arrivals;
    private final ApplicationContext context;

    TaskSourcesTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Giao Từ Văn Bản");
        arrivals = TestArrivals.of(context);
        this.context = context;
    }

    @Test
    void severalAreGivenInARowFromOneDocument() {
        UUID document = arrivals.registered("815/UBND", steps.agency);
        String source = "incoming:" + document;
        Actor leader = steps.agency.leader();
        Document page = steps.page("/tasks/new?source=" + source, leader);
        assertThat(page.select("section.cr-pane").text()).contains("815/UBND", "Rà soát điều kiện làm việc từ xa");
        Map<String, String> form =
                Map.of("source", source, "more", "yes", "sourceWords", "2. Giao Sở báo cáo trước ngày 08/4.");
        for (int n = 0; n < 3; n++) {
            assertThat(steps.give(leader, form))
                    .hasStatus(303)
                    .hasHeader("Location", "/tasks/new?source=" + source + "&due=5#next");
        }
        List<UUID> given = steps.jdbc
                .sql("select id from tasks.task where source_id = ? and source_name = '815/UBND'")
                .param(document)
                .query(UUID.class)
                .list();
        assertThat(given).hasSize(3);
        String way = "/tasks/" + given.getFirst();
        assertThat(steps.page(way, leader).select("section.cr-pane a[href=/documents/incoming/" + document + "]"))
                .hasSize(1);
        assertThat(steps.page(way, steps.agency.specialist()).select("section.cr-pane a[href^=/documents/incoming/]"))
                .as("who coordinates the task need not see the document")
                .isEmpty();
    }

    @Test
    void theWordsOfADirectiveGoAlongToTheForm() {
        UUID document = arrivals.registered("817/UBND", steps.agency);
        Actor head = steps.agency.unitHead();
        var incoming = new IncomingSteps(context);
        incoming.direct(document, incoming.version(document), List.of(head), steps.agency.leader());
        Document page = steps.page("/documents/incoming/" + document, head);
        String way = page.select("figure.cr-order a").attr("href");
        assertThat(way).startsWith("/tasks/new?source=incoming:" + document + "&quote=");
        Document form = steps.page(URLDecoder.decode(way, StandardCharsets.UTF_8), head);
        assertThat(form.select("#words").text()).isEqualTo("Giao phòng chủ trì tham mưu");
        assertThat(form.select("#sourceWords").text()).isEqualTo("Giao phòng chủ trì tham mưu");
        var long500 = new Panel.Door("a", "/b?c", "d").with("x".repeat(501));
        assertThat(long500).isEqualTo("/b?c");
    }

    @Test
    void aParagraphComesIntoTheFormAndTheNextOneFollowsWithTheSameDeadline() {
        UUID document = arrivals.registered("816/UBND", steps.agency);
        attachCharges(document);
        String source = "incoming:" + document;
        Actor leader = steps.agency.leader();
        Document page = steps.page("/tasks/new?source=" + source, leader);
        String first = page.select("section.cr-pane .cr-unit a.btn").first().attr("href");
        int number = Integer.parseInt(first.replaceAll(".*paragraph=(\\d+).*", "$1"));
        Document chosen = steps.page(first.replace("#next", ""), leader);
        String words = chosen.select("#sourceWords").text();
        assertThat(words).isNotEmpty();
        assertThat(chosen.select("#words").text()).isEqualTo(Paragraphs.work(words));
        Map<String, String> form = Map.of(
                "source",
                source,
                "more",
                "yes",
                "sourceWords",
                words,
                "paragraph",
                "" + number,
                "due",
                "day",
                "dueDay",
                "11:00, 10/04/2031",
                "urgency",
                "1");
        String next = steps.give(leader, form).getResponse().getHeader("Location");
        assertThat(next)
                .contains("&due=day&dueDay=11%3A00%2C+10%2F04%2F2031&urgency=1")
                .doesNotContain("paragraph=" + number + "&");
        String again = URLDecoder.decode(next, StandardCharsets.UTF_8).replaceAll("&paragraph=\\d+|#next", "");
        Document after = steps.page(again, leader);
        assertThat(after.select("#dueDay").val()).isEqualTo("11:00, 10/04/2031");
        assertThat(after.select("input[name=due][checked]").val()).isEqualTo("day");
        assertThat(after.select("input[name=urgency][checked]").val()).isEqualTo("1");
        assertThat(after.select("input[value=LEAD][checked]"))
                .as("who leads is chosen anew")
                .isEmpty();
        assertThat(after.select(".cr-state-done").text()).isEqualTo("Đã giao");
        assertThat(after.select(".cr-unit:contains(Đã giao) a").text())
                .as("another part of it")
                .isEqualTo("Giao thêm");
        UUID id = steps.jdbc
                .sql("select id from tasks.task where source_words = ? and agency = ?")
                .params(words, steps.agency.id())
                .query(UUID.class)
                .single();
        steps.done(id, "cancellation", leader, Map.of());
        assertThat(steps.page(again, leader).select(".cr-state-done"))
                .as("given wrongly")
                .isEmpty();
        assertThat(steps.get("/tasks/new?source=" + source + "&paragraph=x", leader))
                .hasStatus(422);
    }

    /** Of parts and of what is given alone too. */
    @Test
    void theNextOneInARowHasTheDeadlineAndUrgencyOfTheOneBefore() {
        Map<String, String> more = Map.of("more", "yes", "due", "day", "dueDay", "11:00, 10/04/2031", "urgency", "1");
        assertThat(steps.give(steps.agency.leader(), more))
                .hasHeader("Location", "/tasks/new?due=day&dueDay=11%3A00%2C+10%2F04%2F2031&urgency=1#next");
        UUID whole = steps.given();
        Map<String, String> part = Map.of(
                "more",
                "yes",
                "due",
                "3",
                "parent",
                whole.toString(),
                "part-" + steps.agency.specialist().post(),
                "LEAD");
        assertThat(steps.give(steps.agency.unitHead(), part))
                .hasHeader("Location", "/tasks/new?parent=" + whole + "&due=3#next");
        assertThat(steps.page("/tasks/new?parent=" + whole + "&due=3", steps.agency.unitHead())
                        .select("input[name=due][checked]")
                        .val())
                .isEqualTo("3");
    }

    private void attachCharges(UUID document) {
        Files files = context.getBean(Files.class);
        Blob blob = files.store(TestCharges.pdf("816/UBND"));
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> files.attach(
                        new Subject("incoming", document), FileRole.ATTACHMENT, "ket-luan.pdf", blob, null));
    }

    @Test
    void theDocumentsPageShowsWhatTheReaderMaySee() {
        UUID document = arrivals.registered("817/UBND", steps.agency);
        String at = "/documents/incoming/" + document;
        Actor leader = steps.agency.leader();
        assertThat(steps.page(at, leader).select("[data-quote]").attr("href"))
                .isEqualTo("/tasks/new?source=incoming:" + document);
        assertThat(steps.page(at, steps.agency.clerk()).text()).doesNotContain("Giao việc");
        UUID task = steps.id(steps.give(leader, Map.of("source", "incoming:" + document)));
        var panel = steps.page(at, leader).select("section[aria-labelledby=panel-tasks]");
        assertThat(panel.select("a[href=/tasks/" + task + "]").text()).contains("Rà soát máy tính");
        assertThat(panel.text()).contains("Phòng", "Mới giao", "Đang làm trong hạn");
        steps.jdbc
                .sql("delete from access.audience where subject_id = ?")
                .param(task)
                .update();
        assertThat(steps.page(at, leader).select("a[href=/tasks/" + task + "]")).isEmpty();
    }

    /** A delegation of other duties gives nothing in the delegator's name. */
    @Test
    void whoStandsInGivesOnlyWhenDirectingIsDelegated() {
        Instant now = Instant.now();
        Actor chief = steps.agency.specialist();
        Actor wide = steps.agency.standingIn(
                chief, steps.agency.leader(), now.minusSeconds(60), now.plusSeconds(3600), Duty.DIRECT.name());
        Actor narrow = steps.agency.standingIn(
                chief, steps.agency.deputy(), now.minusSeconds(60), now.plusSeconds(3600), Duty.PROCESS.name());
        assertThat(steps.give(wide, Map.of())).hasStatus(303);
        var refused = steps.give(narrow, Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(TaskSteps.text(refused)).contains("không gồm việc chỉ đạo");
    }

    @Test
    void aTaskWithOpenPartsIsNotReturned() {
        UUID whole = steps.given();
        Actor head = steps.agency.unitHead();
        String to = "part-" + steps.agency.specialist().post();
        assertThat(steps.give(head, Map.of("parent", whole.toString(), to, "LEAD", "due", "3")))
                .hasStatus(303);
        assertThat(steps.act(whole, "return", head, Map.of())).hasStatus(422);
        assertThat(steps.state(whole)).isEqualTo(TaskState.GIVEN);
    }
}
