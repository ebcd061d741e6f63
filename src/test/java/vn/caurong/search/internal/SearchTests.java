package vn.caurong.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.documents.incoming.TestArrivals;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;

/** Real documents through the index; each test makes words of its own. */
@CauRongTest
class SearchTests {
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Access access;
    private final Feeding feeding;
    private final Rebuilding rebuilding;
    private final TransactionTemplate transaction;
    private final TestArrivals arrivals;
    private TestAgency agency;

    SearchTests(
            JdbcClient jdbc,
            MockMvcTester mvc,
            TestSignIn signIn,
            Access access,
            Feeding feeding,
            Rebuilding rebuilding,
            TransactionTemplate transaction,
            ApplicationContext context) {
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.signIn = signIn;
        this.access = access;
        this.feeding = feeding;
        this.rebuilding = rebuilding;
        this.transaction = transaction;
        this.arrivals = TestArrivals.of(context);
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Thử Tìm");
    }

    @Test
    void whoIsNotSignedInIsSentToTheDoor() {
        assertThat(mvc.get().uri("/search?q=x").exchange().getResponse().getStatus())
                .isIn(302, 303, 401);
    }

    @Test
    void aDocumentIsFoundByItsWordsItsMarkItsDateAndItsSender() {
        UUID id = arrivals.registered("7781/UBND", agency);
        feeding.feed();
        for (String words : List.of("rà soát điều kiện", "ra soat DIEU KIEN", "7781/UBND", "7781", "Ngô Bá Thiện")) {
            assertThat(found(words, agency.clerk())).as(words).contains(address(id));
        }
        assertThat(found("7781 03/04/2020", agency.clerk())).contains(address(id));
        assertThat(found("7781 ủy ban nhân dân thành phố thử", agency.clerk())).contains(address(id));
        assertThat(found("7781 vắng", agency.clerk())).isEmpty();
    }

    @Test
    void whoMayNotSeeItDoesNotFindIt() {
        UUID id = arrivals.registered("7782/UBND", agency);
        feeding.feed();
        assertThat(found("7782", agency.leader())).contains(address(id));
        assertThat(found("7782", agency.specialist())).isEmpty();
        assertThat(found("7782", TestAgency.create(jdbc, "Sở Ngoài").leader())).isEmpty();
    }

    @Test
    void aRightCountsBeforeTheIndexKnowsAndEndsAtOnce() {
        Subject subject = new Subject("incoming", arrivals.registered("7783/UBND", agency));
        Actor guest = agency.more(agency.office(), "Chuyên viên", Role.SPECIALIST, "Mai Thử Khách");
        var named = new Principal.Person(guest.person());
        feeding.feed();
        transaction.executeWithoutResult(_ -> access.grant(subject, named, "named"));
        assertThat(found("7783", guest)).contains(address(subject.id()));
        feeding.feed();
        assertThat(found("7783", guest)).contains(address(subject.id()));
        transaction.executeWithoutResult(_ -> access.withdraw(subject, named, "thôi", agency.leader()));
        assertThat(found("7783", guest)).isEmpty();
    }

    @Test
    void theCountsAreTheLists() {
        for (int n = 0; n < 3; n++) {
            arrivals.registered("778" + n + "/UBND-TIM", agency);
        }
        feeding.feed();
        Document page = page("/search?q=tim&kind=incoming", agency.clerk());
        assertThat(page.select(".cr-head [role=status]").text()).startsWith("3 ");
        for (var choice : page.select(".cr-filters a:has(b)")) {
            Document behind = page(choice.attr("href"), agency.clerk());
            assertThat(behind.select("tbody tr").size())
                    .as(choice.text())
                    .isEqualTo(Integer.parseInt(choice.select("b").text()));
        }
        assertThat(page.select(".cr-filters a[href*=outgoing] b").text()).isEqualTo("0");
    }

    @Test
    void pagesGoOnWhereTheOneBeforeEnded() {
        for (int n = 0; n < 23; n++) {
            arrivals.registered((n + 1) + "/UBND-TRANG", agency);
        }
        feeding.feed();
        Document first = page("/search?q=trang", agency.clerk());
        Document second = page(first.select("[rel=next]").attr("href"), agency.clerk());
        List<String> all =
                new java.util.ArrayList<>(first.select(".cr-wide > a").eachAttr("href"));
        all.addAll(second.select(".cr-wide > a").eachAttr("href"));
        assertThat(all).hasSize(23).doesNotHaveDuplicates();
        assertThat(second.select("[rel=next]")).isEmpty();
    }

    @Test
    void wordsWithTheSameMarksComeFirst() {
        UUID low = titled("Về việc trồng rau má ở khu thử", "7790/UBND");
        UUID high = titled("Về việc giữ rau mạ ở khu thử", "7791/UBND");
        feeding.feed();
        assertThat(found("rau má khu thử", agency.clerk())).containsExactly(address(low), address(high));
        assertThat(found("rau ma khu thu", agency.clerk()))
                .as("the newest first")
                .containsExactly(address(high), address(low));
        assertThat(page("/search?q=rau+ma", agency.clerk()).select("mark").eachText())
                .contains("rau má", "rau mạ");
    }

    @Test
    void readingAnewChangesNothing() {
        UUID id = arrivals.registered("7784/UBND", agency);
        feeding.feed();
        long seq = seq(id);
        rebuilding.rebuild();
        feeding.feed();
        assertThat(seq(id)).isEqualTo(seq);
        assertThat(found("7784", agency.clerk())).containsExactly(address(id));
    }

    @Test
    void signsOfEveryKindAreOnlyWords() {
        for (String words : List.of("' | 'a", "\\", "a:*", "%00", "!!!", "<b>x</b>", "(", "a & b <-> c")) {
            assertThat(get("/search?q={q}&from=x&year=9&agency='&after=9_9", agency.clerk(), words))
                    .as(words)
                    .hasStatusOk();
        }
    }

    private UUID titled(String title, String mark) {
        UUID id = arrivals.registered(mark, agency);
        jdbc.sql("update documents.incoming set subject = :title where id = :id")
                .param("title", title)
                .param("id", id)
                .update();
        return id;
    }

    private long seq(UUID id) {
        return jdbc.sql("select seq from search.entry where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private List<String> found(String words, Actor reader) {
        var answer = get("/search?q={q}", reader, words);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer)).select(".cr-wide > a").eachAttr("href");
    }

    private Document page(String address, Actor reader) {
        var answer = mvc.get()
                .uri(java.net.URI.create(address))
                .with(signIn.as(reader))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private MvcTestResult get(String address, Actor reader, Object... values) {
        return mvc.get().uri(address, values).with(signIn.as(reader)).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String address(UUID id) {
        return "/documents/incoming/" + id;
    }
}
