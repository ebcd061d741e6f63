package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.lists.Pick;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;

/** Filters, columns and acts on many in the lists of drafts, of documents sent, and of the post. */
@CauRongTest
class OutgoingListsTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final Office office;

    OutgoingListsTests(MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.office = new Office(context, "Sở Danh Sách Đi");
    }

    @Test
    void aFilterIsSavedWithItsCountAndColumnsAreChosen() {
        office.issued(null);
        Actor reader = office.agency.specialist();
        post(
                "/documents/filters",
                reader,
                Map.of("list", "outgoing", "filter", "issued", "q", "họp", "name", "Họp của tôi"));
        Document page = page("/documents/outgoing", reader);
        assertThat(page.select(".cr-filters a").eachText()).anyMatch(text -> text.startsWith("Họp của tôi 1"));
        assertThat(page.select("th").eachText()).contains("Người ký");
        post("/documents/columns", reader, Map.of("list", "outgoing", "filter", "issued", "column", "recipients"));
        assertThat(page("/documents/outgoing", reader).select("th").eachText())
                .contains("Nơi nhận")
                .doesNotContain("Người ký");
        post("/documents/columns", reader, Map.of("list", "drafts", "filter", "open", "column", "state"));
        office.begun();
        assertThat(page("/documents/drafts", reader).select("th").eachText())
                .contains("Trạng thái")
                .doesNotContain("Hạn");
    }

    @Test
    void whatIsOnlyToBeKnownIsMarkedAndTheRestRefusedWithWhy() {
        UUID known = office.issued(null);
        UUID again = office.issued(null);
        Actor author = office.agency.specialist();
        post("/documents/outgoing/readings", author, Map.of("pick", pick(again)));
        Document report = follow(
                post("/documents/outgoing/readings", author, Map.of("pick", pick(known) + "," + pick(again))), author);
        assertThat(report.select(".cr-note").text()).contains("Đã đánh dấu biết 1 văn bản", "Chưa làm được 1");
    }

    @Test
    void putOffInBulkSaysWhatIsDueBefore() {
        UUID later = office.begun();
        UUID urgent = office.begun();
        Actor author = office.agency.specialist();
        jdbc.sql("update worklist.item set due = now() + interval '1 minute' where subject_id = ?")
                .param(urgent)
                .update();
        Document report = follow(
                post(
                        "/documents/outgoing/put-offs",
                        author,
                        Map.of("list", "drafts", "until", "week", "pick", pick(later) + "," + pick(urgent))),
                author);
        assertThat(report.select(".cr-note").text()).contains("Đã để sau 1 văn bản", "Việc này đến hạn");
        assertThat(report.select("h1").text()).isEqualTo("Dự thảo");
    }

    @Test
    void envelopesAreHandedOverTogetherByTheClerkOnly() {
        UUID one = line(office.issued("Công ty Một Hai"));
        UUID two = line(office.issued("Công ty Ba Bốn"));
        String picks = Pick.written(one, 0) + "," + Pick.written(two, 0);
        String way = "/documents/registers/postal/sendings";
        assertThat(post(way, office.agency.specialist(), Map.of("pick", picks))).hasStatus(403);
        Document report = follow(post(way, office.agency.clerk(), Map.of("pick", picks)), office.agency.clerk());
        assertThat(report.select(".cr-note").text()).contains("Đã ghi vào sổ 2 bì");
        assertThat(follow(post(way, office.agency.clerk(), Map.of("pick", picks)), office.agency.clerk())
                        .select(".cr-note")
                        .text())
                .contains("Chưa ghi được bì nào");
    }

    private UUID line(UUID outgoing) {
        return jdbc.sql("select id from documents.postal_line where outgoing = ?")
                .param(outgoing)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    private String pick(UUID id) {
        return Pick.written(id, office.document(id).version());
    }

    private Document follow(MvcTestResult answer, Actor by) {
        assertThat(answer).hasStatus3xxRedirection();
        return page(answer.getResponse().getHeader("Location"), by);
    }

    private MvcTestResult post(String address, Actor by, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", UUID.randomUUID().toString());
        form.forEach((name, value) -> request.param(name, value.split(",")));
        return request.with(signIn.as(by)).exchange();
    }

    private Document page(String address, Actor by) {
        var answer = mvc.get().uri(address).with(signIn.as(by)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
