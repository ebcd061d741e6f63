package vn.caurong.documents.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;

/** Number series of all agencies one manages, on one page. */
@CauRongTest
class CitySeriesTests {
    private static final String SERIES = "/administration/series";

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final TestAgency agency;
    private final TestAgency below;
    private final Actor city;
    private final Actor own;

    CitySeriesTests(MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.agency = TestAgency.create(jdbc, "Thành phố Nhiều Dãy Số");
        this.below = TestAgency.create(jdbc, "Sở Một Dãy Số");
        this.city = agency.more(agency.office(), "Quản trị thành phố", Role.ADMINISTRATOR, "Bùi Thử Số");
        this.own = below.more(below.office(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Sở");
        jdbc.sql("update organization.unit set parent = ? where id = ?")
                .params(agency.id(), below.id())
                .update();
        jdbc.sql("insert into organization.reach values (?, ?, '[2020-01-01,)', 'Quy chế')")
                .params(city.post(), agency.id())
                .update();
    }

    @Test
    void withoutSignInItLeadsToSignIn() {
        assertThat(mvc.get().uri(SERIES).header("HX-Request", "true")).hasStatus(401);
    }

    @Test
    void clerksMayNot() {
        assertThat(get(SERIES, agency.clerk())).hasStatus(403);
    }

    @Test
    void oneSeesTheSeriesOfAgenciesOneManagesOnly() {
        series(agency.id(), "INCOMING", "", 2148);
        series(agency.issuingName(), "OUTGOING", "", 77);
        series(below.id(), "INCOMING", "", 512);
        assertThat(rows(SERIES + "?year=2020", city))
                .containsExactlyInAnyOrder(
                        agency.name() + " Số đến 2148 08/04/2020",
                        agency.name() + " Số đi 77 08/04/2020",
                        below.name() + " Số đến 512 08/04/2020");
        assertThat(rows(SERIES + "?year=2020", own)).containsExactly(below.name() + " Số đến 512 08/04/2020");
    }

    @Test
    void anAgencyIsFoundWithoutMarksAndAYearIsChosen() {
        series(agency.id(), "INCOMING", "", 9);
        series(below.id(), "INCOMING", "", 10);
        assertThat(rows(SERIES + "?year=2020&q=so mot day", city))
                .hasSize(1)
                .first()
                .asString()
                .contains(below.name());
        assertThat(rows(SERIES + "?year=2020&q=" + agency.code(), city)).hasSize(1);
        assertThat(rows(SERIES + "?year=2019", city)).isEmpty();
        assertThat(page(SERIES + "?year=2019&q=so mot day", city).text()).contains("Không có dãy số nào");
        assertThat(page(SERIES, city).select(".cr-filters a").eachText()).contains("2020");
    }

    @Test
    void whatNobodyTypesLeadsToTheFirstPage() {
        assertThat(get(SERIES + "?year=mai&after=dau", city)).hasStatusOk();
        assertThat(get(SERIES + "?year=99999999999&q=%00%25", city)).hasStatusOk();
    }

    @Test
    void fiftyStandOnAPageAndNoneIsLostBetween() {
        for (int n = 0; n < 120; n++) {
            series(agency.issuingName(), "OUTGOING", "nhom-%03d".formatted(n), n + 1);
        }
        List<String> all = new ArrayList<>();
        String at = SERIES + "?year=2020";
        for (int page = 0; page < 3; page++) {
            Document shown = page(at, city);
            List<String> rows = rows(shown);
            assertThat(rows).hasSize(page < 2 ? 50 : 20);
            all.addAll(rows);
            Element next = shown.selectFirst("a[rel=next]");
            at = next == null ? "" : next.attr("href");
        }
        assertThat(at).as("no page after the last").isEmpty();
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
    }

    private void series(UUID owner, String book, String group, int last) {
        jdbc.sql("""
                        insert into documents.number_series (id, owner, book, grp, year, last_number, last_day)
                        values (?, ?, ?, ?, 2020, ?, '2020-04-08')
                        """).params(UUID.randomUUID(), owner, book, group, last).update();
    }

    private List<String> rows(String address, Actor by) {
        return rows(page(address, by));
    }

    private static List<String> rows(Document page) {
        return page.select("tbody tr").stream()
                .map(row -> String.join(
                        " ",
                        row.select("td").get(0).text(),
                        row.select("td").get(1).ownText(),
                        row.select("td").get(2).text()))
                .toList();
    }

    private Document page(String address, Actor by) {
        MvcTestResult answer = get(address, by);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String address, Actor by) {
        return mvc.get().uri(address).with(signIn.as(by)).exchange();
    }
}
