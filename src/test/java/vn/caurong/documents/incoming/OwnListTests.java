package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

@CauRongTest
class OwnListTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final TestArrivals arrivals;
    private final TestAgency agency;

    OwnListTests(JdbcClient jdbc, MockMvcTester mvc, TestSignIn signIn, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.arrivals = TestArrivals.of(context);
        this.agency = TestAgency.create(jdbc, "Sở Danh Sách Riêng");
    }

    @Test
    void aSavedFilterCountsWhatItsListShows() {
        arrivals.registered("21/UBND-LUU", agency);
        arrivals.registered("22/UBND-LUU", agency);
        arrivals.registered("23/UBND-KHAC", agency);
        assertThat(post("filters", agency.clerk(), "name", "Của tôi", "filter", "presented", "q", "LƯU"))
                .hasStatus(303);
        Document list = list("/documents/incoming", agency.clerk());
        var mine = list.select(".cr-filters a:contains(Của tôi)");
        assertThat(mine.select("b").text()).isEqualTo("2");
        Document behind = list(mine.attr("href"), agency.clerk());
        assertThat(behind.select("tbody tr")).hasSize(2);
        assertThat(behind.select(".cr-filters a:contains(Của tôi)").attr("aria-current"))
                .isEqualTo("true");
        assertThat(list("/documents/incoming", agency.leader()).select(".cr-filters a:contains(Của tôi)"))
                .as("another person's")
                .isEmpty();
    }

    @Test
    void aFilterWithoutANameOrWithATakenOneIsRefused() {
        assertThat(post("filters", agency.deputy(), "name", " ")).hasStatus(422);
        assertThat(post("filters", agency.deputy(), "name", "Một")).hasStatus(303);
        assertThat(post("filters", agency.deputy(), "name", "Một")).hasStatus(422);
        assertThat(post("filters", agency.deputy(), "name", "Hai", "list", "people"))
                .hasStatus(422);
    }

    @Test
    void chosenColumnsStay() {
        arrivals.registered("24/UBND-COT", agency);
        assertThat(post("columns", agency.leader(), "column", "sender")).hasStatus(303);
        Document list = list("/documents/incoming", agency.leader());
        assertThat(list.select("thead th").eachText()).contains("Nơi gửi").doesNotContain("Trạng thái");
        assertThat(list("/documents/incoming", agency.clerk())
                        .select("thead th")
                        .eachText())
                .contains("Trạng thái");
    }

    private MvcTestResult post(String what, Actor actor, String... fields) {
        var request = mvc.post().uri("/documents/" + what).with(signIn.as(actor));
        request.param("key", UUID.randomUUID().toString());
        if (!java.util.Arrays.asList(fields).contains("list")) {
            request.param("list", "incoming");
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private Document list(String address, Actor reader) {
        var answer = mvc.get()
                .uri(java.net.URI.create(address))
                .with(signIn.as(reader))
                .exchange();
        assertThat(answer).hasStatusOk();
        byte[] bytes = answer.getResponse().getContentAsByteArray();
        return Jsoup.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }
}
