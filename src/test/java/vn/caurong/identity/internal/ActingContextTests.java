package vn.caurong.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.StatementCount;
import vn.caurong.identity.TestSignIn;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;

@CauRongTest
class ActingContextTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;
    private TestAgency agency;

    ActingContextTests(MockMvcTester mvc, TestSignIn signIn, Journal journal, JdbcClient jdbc, Clock clock) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Làm thay");
    }

    @Test
    void oneChangesToADelegationInOneClickAndTheJournalKnows() throws Exception {
        Actor stand = standing(agency.deputy());
        Cookie session = new Cookie("caurong", signIn.token(agency.deputy()));
        Element form = page(session)
                .select("form[action=/account/context]:has([name=delegation])")
                .first();
        assertThat(form.text()).contains("Giám đốc", "Lê Văn Thử Đầu");
        assertThat(send(form, session, stand.post().toString())).hasStatus(303);
        assertThat(page(session).select(".cr-acting").text()).contains("Lê Văn Thử Đầu");
        UUID account = jdbc.sql("select id from identity.account where person = ?")
                .param(stand.person())
                .query(UUID.class)
                .single();
        var line = journal.of(new Subject("account", account), agency.id()).getLast();
        assertThat(line.act()).isEqualTo("identity.acting-changed");
        assertThat(line.delegation()).isEqualTo(stand.delegation());
        assertThat(line.address()).isEqualTo("127.0.0.1");
    }

    @Test
    void nobodyActsInAPostNotTheirs() throws Exception {
        standing(agency.deputy());
        Cookie session = new Cookie("caurong", signIn.token(agency.deputy()));
        Element form = page(session)
                .select("form[action=/account/context]:has([name=delegation])")
                .first();
        form.select("[name=delegation]").remove();
        MvcTestResult refused = send(form, session, agency.leader().post().toString());
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("không còn giữ chức danh");
    }

    @Test
    void whenTheDelegationEndsOneIsBackInTheOwnPostAtOnce() throws Exception {
        Actor stand = standing(agency.deputy());
        Cookie session = new Cookie("caurong", signIn.token(stand));
        assertThat(page(session).select(".cr-acting")).hasSize(1);
        jdbc.sql("update organization.delegation set during = tstzrange('2020-01-01', '2020-01-02') where id = ?")
                .param(stand.delegation())
                .update();
        assertThat(page(session).select(".cr-acting")).isEmpty();
        assertThat(page(session).select(".cr-me").text()).contains("Phó Giám đốc");
    }

    @Test
    void whoHoldsNoPostAnyMoreIsLedToSignIn() {
        Cookie session = new Cookie("caurong", signIn.token(agency.specialist()));
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
        agency.vacate(agency.specialist());
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(303);
    }

    @Test
    void aSignedInPageCostsFewStatements() {
        Cookie session = new Cookie("caurong", signIn.token(agency.specialist()));
        mvc.get().uri("/my-work").cookie(session).exchange();
        var statements = StatementCount.statements(
                () -> assertThat(mvc.get().uri("/my-work").cookie(session)).hasStatusOk());
        assertThat(statements)
                .as("posts held, delegations, the list, its count, and what the doors count")
                .hasSizeLessThanOrEqualTo(6);
    }

    private Actor standing(Actor stand) {
        var now = clock.instant();
        return agency.standingIn(stand, agency.leader(), now.minusSeconds(60), now.plusSeconds(3600), "DIRECT");
    }

    private Document page(Cookie session) throws Exception {
        return Jsoup.parse(mvc.get()
                .uri("/account")
                .cookie(session)
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    private MvcTestResult send(Element form, Cookie session, String post) {
        var request = mvc.post()
                .uri(form.attr("action"))
                .cookie(session)
                .param("post", post)
                .param("_csrf", form.select("[name=_csrf]").val())
                .param("key", form.select("[name=key]").val());
        String delegation = form.select("[name=delegation]").val();
        return (delegation.isEmpty() ? request : request.param("delegation", delegation)).exchange();
    }
}
