package vn.caurong.documents.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;

/** The register of the post is filtered, searched and read page by page; filters get names. */
@CauRongTest
class PostalListTests {
    private static final String POST = "/documents/registers/postal";

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Office office;
    private final Office other;

    PostalListTests(MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc, Clock clock, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.clock = clock;
        this.office = new Office(context, "Sở Gửi Bưu Điện");
        this.other = new Office(context, "Sở Bưu Điện Khác");
    }

    @Test
    void clerksOnly() {
        assertThat(mvc.get().uri(POST).header("HX-Request", "true")).hasStatus(401);
        assertThat(get(POST, office.agency.leader())).hasStatus(403);
    }

    @Test
    void whatWaitsAndWhatLeftStandApartAndAreFoundWithoutMarks() {
        UUID document = office.issued("Công ty Thoát Nước");
        line(document, "Hợp tác xã Hòa Vang", false);
        line(document, "Trường Đại học Đông Á", true);
        assertThat(names(POST)).containsExactly("Công ty Thoát Nước", "Hợp tác xã Hòa Vang");
        assertThat(names(POST + "?filter=sent")).containsExactly("Trường Đại học Đông Á");
        assertThat(names(POST + "?filter=gone&after=dau")).hasSize(2);
        assertThat(names(POST + "?q=hoa vang")).containsExactly("Hợp tác xã Hòa Vang");
        assertThat(names(POST + "?filter=sent&q=dong a")).containsExactly("Trường Đại học Đông Á");
        assertThat(names(POST + "?q=" + mark(document))).hasSize(2);
        assertThat(names(POST + "?q=%")).isEmpty();
        assertThat(filters(POST)).containsExactly("Chờ gửi 2", "Đã gửi năm " + year() + " 1");
        assertThat(filters(POST + "?q=hoa vang")).containsExactly("Chờ gửi 1", "Đã gửi năm " + year() + " 0");
        assertThat(page(POST, other.agency.clerk()).select(".cr-pane b")).isEmpty();
    }

    @Test
    void aFilterGetsANameIsCountedAndTakenAway() {
        UUID document = office.issued("Công ty Cấp Nước");
        line(document, "Công ty Điện Lực", true);
        var form = Map.of("list", "postal", "filter", "sent", "q", "dien luc", "name", "Điện lực");
        MvcTestResult saved = post("/documents/filters", form);
        assertThat(saved).hasStatus(303).hasHeader("Location", POST + "?filter=sent&q=dien+luc");
        assertThat(post("/documents/filters", form)).as("the name is taken").hasStatus(422);
        Document page = page(POST + "?filter=sent&q=dien luc", office.agency.clerk());
        assertThat(page.select(".cr-filters a[aria-current]").eachText()).containsExactly("Điện lực 1");
        assertThat(page(POST, other.agency.clerk()).text()).doesNotContain("Điện lực");
        String removal = page.select("form[action$=/removal]").attr("action");
        assertThat(post(removal, Map.of("list", "postal"))).hasStatus(303).hasHeader("Location", POST);
        assertThat(filters(POST)).hasSize(2);
    }

    @Test
    void fiftyStandOnAPageAndNoneIsLostBetween() {
        UUID document = office.issued("Công ty Đầu Tiên");
        for (int n = 1; n < 60; n++) {
            line(document, "Công ty " + n, false);
            line(document, "Trường " + n, true);
        }
        assertThat(every(POST)).hasSize(60).doesNotHaveDuplicates();
        assertThat(every(POST + "?filter=sent")).hasSize(59).doesNotHaveDuplicates();
    }

    private List<String> every(String first) {
        List<String> all = new ArrayList<>();
        for (String at = first; !at.isEmpty(); ) {
            Document shown = page(at, office.agency.clerk());
            List<String> names = names(shown);
            assertThat(names).hasSizeLessThanOrEqualTo(50);
            all.addAll(names);
            Element next = shown.selectFirst("a[rel=next]");
            at = next == null ? "" : next.attr("href");
        }
        return all;
    }

    private void line(UUID outgoing, String name, boolean sent) {
        Actor clerk = office.agency.clerk();
        jdbc.sql("""
                        insert into documents.postal_line
                            (id, outgoing, agency, name, envelopes, sent_on, person, post, at)
                        values (?, ?, ?, ?, ?::int, ?::date, ?::uuid, ?::uuid, ?::timestamptz)
                        """)
                .param(Ids.next())
                .param(outgoing)
                .param(office.agency.id())
                .param(name)
                .param(sent ? "1" : null)
                .param(sent ? Vietnam.today(clock).toString() : null)
                .param(sent ? clerk.person().toString() : null)
                .param(sent ? clerk.post().toString() : null)
                .param(sent ? clock.instant().toString() : null)
                .update();
    }

    private String mark(UUID outgoing) {
        return jdbc.sql("select to_char(number, 'FM999999900') || '/' || notation from documents.outgoing_number"
                        + " where outgoing = ? and live")
                .param(outgoing)
                .query(String.class)
                .single();
    }

    private int year() {
        return Vietnam.today(clock).getYear();
    }

    private List<String> names(String address) {
        return names(page(address, office.agency.clerk()));
    }

    private static List<String> names(Document page) {
        return page.select("section.cr-pane b").eachText();
    }

    private List<String> filters(String address) {
        return page(address, office.agency.clerk()).select(".cr-filters a").eachText();
    }

    private Document page(String address, Actor by) {
        MvcTestResult answer = get(address, by);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String address, Actor by) {
        int query = address.indexOf('?');
        var request = mvc.get().uri(query < 0 ? address : address.substring(0, query));
        if (query >= 0) {
            for (String part : address.substring(query + 1).split("&")) {
                String[] pair = part.split("=", 2);
                request.param(pair[0], pair[1]);
            }
        }
        return request.with(signIn.as(by)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", UUID.randomUUID().toString());
        form.forEach(request::param);
        return request.with(signIn.as(office.agency.clerk())).exchange();
    }
}
