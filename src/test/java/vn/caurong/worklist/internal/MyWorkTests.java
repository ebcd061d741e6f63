package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

@CauRongTest
class MyWorkTests {
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final TestSignIn signIn;
    private final WorkList worklist;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Actor reader;

    MyWorkTests(
            MockMvcTester mvc,
            JdbcClient jdbc,
            TestSignIn signIn,
            WorkList worklist,
            TransactionTemplate transaction,
            Clock clock) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.worklist = worklist;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void someone() {
        reader = TestAgency.create(jdbc, "Sở Việc").leader();
    }

    @Test
    void asksToSignInFirst() {
        assertThat(mvc.get().uri("/my-work")).hasStatus(303);
        assertThat(mvc.get().uri("/my-work").header("HX-Request", "true")).hasStatus(401);
    }

    @Test
    void puttingOffNothingIsRefused() {
        assertThat(putOff("week")).hasStatus(422).bodyText().contains("Chưa chọn việc nào");
    }

    @Test
    void showsWhatWaitsWithItsVerbAndCountsIt() {
        open(Duty.DIRECT, Duration.ofDays(-3));
        open(Duty.SIGN, Duration.ofDays(30));
        Document page = home("");
        assertThat(page.select(".cr-row")).hasSize(2);
        assertThat(page.select("#overdue ~ ol .cr-row-verb").eachText()).containsExactly("Chỉ đạo");
        assertThat(page.select("#later ~ ol .cr-row-verb").eachText()).containsExactly("Đọc và ký");
        assertThat(page.select(".cr-nav .cr-count-turn").text()).isEqualTo("2");
        assertThat(page.select(".cr-row-here")).hasSize(1);
    }

    @Test
    void everyNumberOnThePageIsALinkToAsManyRows() {
        open(Duty.DIRECT, Duration.ofDays(-3));
        open(Duty.DIRECT, Duration.ofDays(30));
        open(Duty.SIGN, Duration.ofDays(30));
        Document page = home("");
        page.select(".cr-filters a, .cr-figures a").forEach(link -> {
            String number =
                    Objects.requireNonNull(link.selectFirst("b, strong")).text();
            Document behind = home(link.attr("href").replace("/my-work", ""));
            assertThat(behind.select(".cr-row")).as(link.text()).hasSize(Integer.parseInt(number));
        });
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(home("").select(".cr-empty").text()).startsWith("Hết việc.");
        open(Duty.SIGN, Duration.ofDays(30));
        assertThat(home("?filter=direct").select(".cr-empty a").attr("href")).isEqualTo("/my-work");
    }

    @Test
    void whatIsPutOffLeavesTheListUntilThen() {
        open(Duty.SIGN, Duration.ofDays(30));
        open(Duty.DIRECT, Duration.ofHours(1));
        assertThat(putOff("week", ids(home("")))).hasStatus(303).cookies().containsCookie("note");
        assertThat(home("").select(".cr-row-verb").eachText()).containsExactly("Chỉ đạo");
        assertThat(home("?filter=snoozed").select(".cr-row")).hasSize(1);
    }

    @Test
    void whatIsDueBeforeCannotBePutOffBeyondIt() {
        open(Duty.DIRECT, Duration.ofHours(1));
        assertThat(putOff("week", ids(home("")))).hasStatus(422).bodyText().contains("quá hạn");
    }

    @Test
    void anothersItemIsNotPutOff() {
        open(Duty.SIGN, Duration.ofDays(30));
        String[] others = ids(home(""));
        reader = TestAgency.create(jdbc, "Sở Khác").leader();
        putOff("week", others);
        assertThat(jdbc.sql("select count(*) from worklist.snooze where item = ?")
                        .param(UUID.fromString(others[0]))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void open(Duty duty, Duration from) {
        NewItem item = new NewItem(
                new Subject("incoming", Ids.next()),
                duty,
                new Assignee.ToPost(reader.post()),
                clock.instant().plus(from),
                1,
                "Rà soát điều kiện làm việc từ xa",
                "2187/UBND-SNV",
                "UBND thành phố Đà Nẵng");
        transaction.executeWithoutResult(status -> worklist.open(List.of(item), null));
    }

    private Document home(String query) {
        MvcTestResult page =
                mvc.get().uri("/my-work" + query).with(signIn.as(reader)).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(
                new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String[] ids(Document page) {
        return page.select("input[name=pick]").eachAttr("value").toArray(String[]::new);
    }

    private MvcTestResult putOff(String until, String... picked) {
        return mvc.post()
                .uri("/my-work/snoozes")
                .param("key", Ids.next().toString())
                .param("until", until)
                .params(picks(picked))
                .with(signIn.as(reader))
                .exchange();
    }

    private static MultiValueMap<String, String> picks(String... picked) {
        var picks = new LinkedMultiValueMap<String, String>();
        picks.put("pick", List.of(picked));
        return picks;
    }
}
