package vn.caurong.documents.phrases;

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
import vn.caurong.documents.outgoing.Office;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

/** Ready phrases: kept by the clerk, offered where they fit, dated. */
@CauRongTest
class PhrasesTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final Phrases phrases;
    private final Office office;
    private final TestAgency stranger;

    PhrasesTests(MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc, Phrases phrases, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.phrases = phrases;
        this.office = new Office(context, "Sở Mẫu Câu");
        this.stranger = TestAgency.create(jdbc, "Sở Khác Mẫu");
    }

    @Test
    void onlyTheClerkKeepsThemAndOnlyWholeOnes() {
        assertThat(mvc.get().uri("/documents/phrases")).hasStatus3xxRedirection();
        assertThat(enter(office.agency.leader(), "return", "Thiếu", "Thiếu phụ lục."))
                .hasStatus(403);
        assertThat(enter(office.agency.clerk(), "lạ", "Thiếu", "Thiếu phụ lục."))
                .hasStatus(422);
        assertThat(enter(office.agency.clerk(), "return", "", "Thiếu phụ lục.")).hasStatus(422);
        assertThat(enter(office.agency.clerk(), "return", "Thiếu", "x".repeat(501)))
                .hasStatus(422);
        assertThat(enter(office.agency.clerk(), "return", "Thiếu hai lần", "Thiếu phụ lục."))
                .hasStatus(303);
        assertThat(enter(office.agency.clerk(), "return", "Thiếu hai lần", "Khác."))
                .hasStatus(422);
    }

    @Test
    void endedItIsNoLongerOfferedAndStaysReadable() {
        enter(office.agency.clerk(), "remark", "Câu cũ", "Câu đã cũ.");
        UUID id = id("Câu cũ");
        jdbc.sql("update documents.phrase set during = daterange(lower(during) - 9, null) where id = ?")
                .param(id)
                .update();
        String removal = "/documents/phrases/" + id + "/removal";
        assertThat(post(removal, stranger.clerk(), Map.of())).hasStatus(404);
        assertThat(post(removal, office.agency.clerk(), Map.of())).hasStatus(303);
        assertThat(post(removal, office.agency.clerk(), Map.of())).hasStatus(404);
        assertThat(phrases.of(office.agency.id(), PhraseKind.REMARK))
                .noneMatch(phrase -> phrase.label().equals("Câu cũ"));
        assertThat(jdbc.sql("select count(*) from documents.phrase where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theyStandBesideTheFieldsTheyFit() {
        for (int n = 1; n <= 7; n++) {
            enter(office.agency.clerk(), "remark", "Nhận xét " + n, "Nhận xét thứ " + n + ".");
        }
        UUID draft = office.submitted(null);
        Document page = page("/documents/outgoing/" + draft, office.agency.unitHead());
        assertThat(page.select("input[data-into=note]")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(page.select("[role=radiogroup] > input[data-into=note]")).hasSize(4);
        MvcTestResult returned = post(
                "/documents/outgoing/" + draft + "/return",
                office.agency.unitHead(),
                Map.of("version", version(draft), "note", "", "phrase", "Nhận xét thứ 3."));
        assertThat(returned).as("with scripts off").hasStatus(303);
        assertThat(page("/documents/outgoing/" + draft, office.agency.specialist())
                        .text())
                .contains("Nhận xét thứ 3.");
    }

    private String version(UUID draft) {
        return jdbc.sql("select version from documents.outgoing where id = ?")
                .param(draft)
                .query(Integer.class)
                .single()
                .toString();
    }

    private UUID id(String label) {
        return jdbc.sql("select id from documents.phrase where agency = ? and label = ?")
                .params(office.agency.id(), label)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    private MvcTestResult enter(Actor by, String kind, String label, String words) {
        return post("/documents/phrases", by, Map.of("kind", kind, "label", label, "words", words));
    }

    private MvcTestResult post(String address, Actor by, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", UUID.randomUUID().toString());
        form.forEach(request::param);
        return request.with(signIn.as(by)).exchange();
    }

    private Document page(String address, Actor by) {
        var answer = mvc.get().uri(address).with(signIn.as(by)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
