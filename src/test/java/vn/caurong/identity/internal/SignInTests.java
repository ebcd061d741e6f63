package vn.caurong.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.organization.TestAgency;

@CauRongTest
class SignInTests {
    private static final String PASSWORD = "Mật khẩu đủ dài 2020";

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final TestSignIn signIn;
    private final Clock clock;
    private TestAgency agency;
    private String login;

    SignInTests(
            MockMvcTester mvc,
            JdbcClient jdbc,
            Accounts accounts,
            Passwords passwords,
            TestSignIn signIn,
            Clock clock) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        this.clock = clock;
    }

    @BeforeEach
    void anAccount() {
        agency = TestAgency.create(jdbc, "Sở Đăng nhập");
        login = "an." + UUID.randomUUID();
        accounts.add(
                new Account(UUID.randomUUID(), login, agency.clerk().person(), passwords.hash(PASSWORD), false),
                clock.instant());
    }

    @Test
    void withoutSignInAPageLeadsToSignInAndBack() {
        assertThat(mvc.get().uri("/account?x=1"))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in?to=%2Faccount%3Fx%3D1");
    }

    @Test
    void aPartOfAPageIsAnswered401() {
        assertThat(mvc.get().uri("/account").header("HX-Request", "true")).hasStatus(401);
    }

    @Test
    void theFormOfTheRealPageSignsIn() {
        MvcTestResult page = mvc.get().uri("/sign-in?to=/account").exchange();
        assertThat(page).hasStatusOk();
        var form = Jsoup.parse(body(page)).selectFirst("form[action=/sign-in]");
        Cookie start = page.getResponse().getCookie(Cookies.START);
        MvcTestResult result = mvc.post()
                .uri("/sign-in")
                .cookie(start)
                .param("_csrf", form.selectFirst("[name=_csrf]").val())
                .param("to", form.selectFirst("[name=to]").val())
                .param("login", "  " + login.toUpperCase(java.util.Locale.ROOT))
                .param("password", PASSWORD)
                .exchange();
        assertThat(result).hasStatus(303).hasHeader("Location", "/account");
        Cookie session = result.getResponse().getCookie(Cookies.SESSION);
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
        assertThat(jdbc.sql("select count(*) from identity.session where token_hash = ?")
                        .param(Tokens.hash(session.getValue()))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        assertThat(mvc.post().uri("/sign-in").param("login", login).param("password", PASSWORD))
                .hasStatus(403);
    }

    @Test
    void neverLeadsAwayFromUs() {
        assertThat(try_(login, PASSWORD, "//elsewhere.example")).hasHeader("Location", "/my-work");
    }

    @Test
    void fiveWrongTriesLockAndTellHowManyAreLeft() {
        for (int left = 4; left > 0; left--) {
            MvcTestResult wrong = try_(login, "sai", "");
            assertThat(wrong).hasStatus(422);
            assertThat(body(wrong)).contains("Còn " + left + " lần thử");
        }
        assertThat(body(try_(login, "sai", ""))).contains("tạm khóa 15 phút");
        assertThat(try_(login, PASSWORD, "")).hasStatus(422);
        jdbc.sql("update identity.attempt set last_at = last_at - interval '16 minutes' where login_hash = ?")
                .param(Tokens.hash(login))
                .update();
        assertThat(try_(login, PASSWORD, "")).hasStatus(303);
    }

    @Test
    void anUnknownLoginIsAnsweredLikeAKnownOne() {
        String unknown = "khong." + UUID.randomUUID();
        assertThat(body(try_(unknown, "sai", ""))).contains("Còn 4 lần thử");
        for (int n = 0; n < 4; n++) {
            try_(unknown, "sai", "");
        }
        assertThat(body(try_(unknown, "sai", ""))).contains("đang tạm khóa");
    }

    @Test
    void manyFailuresFromOneAddressMakeItWait() {
        String address = "10.9.8." + (int) (Math.random() * 250);
        MvcTestResult last = null;
        for (int n = 0; n <= AddressAttempts.MOST; n++) {
            last = mvc.post()
                    .uri("/sign-in")
                    .with(signIn.nobody())
                    .with(request -> {
                        request.setRemoteAddr(address);
                        return request;
                    })
                    .param("login", "x" + UUID.randomUUID())
                    .param("password", "sai")
                    .exchange();
        }
        assertThat(body(last)).contains("Chờ một phút");
    }

    @Test
    void signingInAgainEndsTheOldSessionAndKeepsTheSecretOfItsForms() {
        Cookie first = cookie(try_(login, PASSWORD, ""));
        Cookie second = cookie(mvc.post()
                .uri("/sign-in")
                .cookie(first)
                .param("_csrf", page(first))
                .param("login", login)
                .param("password", PASSWORD)
                .exchange());
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(mvc.get().uri("/account").cookie(first)).hasStatus(303);
        assertThat(csrf(second)).isEqualTo(csrf(first));
    }

    @Test
    void anIdleSessionEndsAndAFormSentWithItLeadsToSignInWithASentence() {
        MvcTestResult signedIn = try_(login, PASSWORD, "");
        Cookie session = cookie(signedIn);
        String secret = page(session);
        age(session, "last_access_at = last_access_at - interval '31 minutes'");
        MvcTestResult late = mvc.post()
                .uri("/account/sessions/" + UUID.randomUUID() + "/end")
                .cookie(session)
                .param("_csrf", secret)
                .param("key", UUID.randomUUID().toString())
                .exchange();
        assertThat(late).hasStatus(303).hasHeader("Location", "/sign-in?to=%2Faccount");
        Cookie note = Objects.requireNonNull(late.getResponse().getCookie("note"));
        assertThat(body(mvc.get().uri("/sign-in?to=/account").cookie(note).exchange()))
                .contains("việc vừa bấm chưa được gửi");
    }

    @Test
    void noSessionOutlivesTwelveHours() {
        Cookie session = cookie(try_(login, PASSWORD, ""));
        age(session, "created_at = created_at - interval '12 hours 1 second'");
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(303);
    }

    @Test
    void anotherPlaceIsSignedOutFromTheAccountPage() {
        Cookie here = cookie(try_(login, PASSWORD, ""));
        Cookie there = cookie(try_(login, PASSWORD, ""));
        String page = body(mvc.get().uri("/account").cookie(here).exchange());
        var end = Jsoup.parse(page).select("form[action$=/end]:has(button)");
        assertThat(end).hasSize(1);
        assertThat(mvc.post()
                        .uri(end.attr("action"))
                        .cookie(here)
                        .param("_csrf", end.select("[name=_csrf]").val())
                        .param("key", end.select("[name=key]").val()))
                .hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(there)).hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
    }

    @Test
    void oneCannotEndAnotherPersonsSession() {
        String token = signIn.token(agency.leader());
        UUID other = jdbc.sql("select id from identity.session where token_hash = ?")
                .param(Tokens.hash(token))
                .query(UUID.class)
                .single();
        assertThat(mvc.post()
                        .uri("/account/sessions/" + other + "/end")
                        .with(signIn.as(agency.clerk()))
                        .param("key", UUID.randomUUID().toString()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/account").cookie(new Cookie(Cookies.SESSION, token)))
                .hasStatusOk();
    }

    @Test
    void signingOutEndsTheSession() {
        Cookie session = cookie(try_(login, PASSWORD, ""));
        assertThat(mvc.post().uri("/sign-out").cookie(session).param("_csrf", page(session)))
                .hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(303);
    }

    @Test
    void headersKeepThePageToItself() {
        assertThat(mvc.get().uri("/sign-in"))
                .hasHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_POLICY)
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .doesNotContainHeader("Strict-Transport-Security");
        assertThat(mvc.get().uri("https://localhost/sign-in")).containsHeader("Strict-Transport-Security");
    }

    private MvcTestResult try_(String as, String password, String to) {
        return mvc.post()
                .uri("/sign-in")
                .with(signIn.nobody())
                .param("login", as)
                .param("password", password)
                .param("to", to)
                .exchange();
    }

    /** The secret of the forms on the account page. */
    private String page(Cookie session) {
        String page = body(mvc.get().uri("/account").cookie(session).exchange());
        return Jsoup.parse(page).select("form[action=/sign-out] [name=_csrf]").val();
    }

    /** Ages the session in the database and waits until the memory in front has forgotten. */
    private void age(Cookie session, String how) {
        jdbc.sql("update identity.session set " + how + " where token_hash = ?")
                .param(Tokens.hash(session.getValue()))
                .update();
        try {
            Thread.sleep(SessionMemory.LENGTH.plusMillis(200));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private String csrf(Cookie session) {
        return jdbc.sql("select csrf from identity.session where token_hash = ?")
                .param(Tokens.hash(session.getValue()))
                .query(String.class)
                .single();
    }

    private static Cookie cookie(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return Objects.requireNonNull(result.getResponse().getCookie(Cookies.SESSION));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
