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
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;

/** Changing one's own password (issue 2 §2, "identity"). */
@CauRongTest
class ChangingPasswordTests {
    private static final String OLD = "Mật khẩu đủ dài 2020";
    private static final String NEW = "Cầu vượt sông Hàn 2";

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final UUID account = UUID.randomUUID();
    private TestAgency agency;
    private String login;

    ChangingPasswordTests(
            MockMvcTester mvc,
            TestSignIn signIn,
            Accounts accounts,
            Passwords passwords,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void anAccount() {
        agency = TestAgency.create(jdbc, "Sở Đổi khóa");
        login = "doi." + UUID.randomUUID();
        accounts.add(new Account(account, login, agency.clerk().person(), passwords.hash(OLD), false), clock.instant());
    }

    @Test
    void withoutSignInItLeadsToSignIn() {
        assertThat(mvc.get().uri("/account/password"))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in?to=%2Faccount%2Fpassword");
    }

    @Test
    void theNewOneSignsInAndTheOldOneDoesNot() {
        Cookie session = session(OLD);
        assertThat(change(session, OLD, NEW, NEW)).hasStatus(303).hasHeader("Location", "/account");
        assertThat(signIn(OLD)).hasStatus(422);
        assertThat(signIn(NEW)).hasStatus(303);
        String hash = stored();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void sessionsElsewhereEndAndThisOneStays() {
        Cookie here = session(OLD);
        Cookie there = session(OLD);
        assertThat(mvc.get().uri("/account").cookie(there)).hasStatusOk();
        change(here, OLD, NEW, NEW);
        assertThat(mvc.get().uri("/account").cookie(there)).hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
        var line = journal.of(new Subject("account", account), agency.id()).getLast();
        assertThat(line.act()).isEqualTo("identity.password-changed");
        assertThat(line.facts()).containsEntry("ended", "1");
    }

    @Test
    void otherMachinesAreStrangersAgain() {
        Cookie elsewhere = machine(signIn(OLD));
        Cookie session = session(OLD);
        change(session, OLD, NEW, NEW);
        for (int n = 0; n < Attempts.ALLOWED; n++) {
            signIn("sai");
        }
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .cookie(elsewhere)
                        .with(signIn.nobody())
                        .param("login", login)
                        .param("password", NEW))
                .hasStatus(422);
    }

    @Test
    void aWrongCurrentPasswordIsRefusedAndGuessingEnds() {
        Cookie session = session(OLD);
        MvcTestResult wrong = change(session, "sai", NEW, NEW);
        assertThat(wrong).hasStatus(422);
        assertThat(body(wrong)).contains("Mật khẩu đang dùng không đúng", "Còn 4 lần");
        for (int n = 1; n < Attempts.ALLOWED; n++) {
            change(session, "sai", NEW, NEW);
        }
        assertThat(change(session, OLD, NEW, NEW)).as("locked").hasStatus(422);
        assertThat(signIn(OLD)).as("signing in is counted apart").hasStatus(303);
    }

    @Test
    void aRefusedNewPasswordIsSaidAtItsField() {
        MvcTestResult refused = change(session(OLD), OLD, "ngắn", "ngắn");
        assertThat(refused).hasStatus(422);
        var field = Jsoup.parse(body(refused)).select("#fresh[aria-invalid=true]");
        assertThat(field).hasSize(1);
        assertThat(body(refused)).contains("ít nhất 14 ký tự").doesNotContain("value=\"ngắn\"");
        assertThat(passwords.matches(OLD, stored())).isTrue();
    }

    @Test
    void sentTwiceItAnswersTheSame() {
        Cookie session = session(OLD);
        UUID key = UUID.randomUUID();
        assertThat(change(session, key, OLD, NEW, NEW)).hasStatus(303);
        assertThat(change(session, key, OLD, NEW, NEW)).hasStatus(303);
        assertThat(passwords.matches(NEW, stored())).isTrue();
        assertThat(journal.of(new Subject("account", account), agency.id()))
                .filteredOn(line -> line.act().equals("identity.password-changed"))
                .hasSize(1);
    }

    private MvcTestResult change(Cookie session, String current, String fresh, String again) {
        return change(session, UUID.randomUUID(), current, fresh, again);
    }

    private MvcTestResult change(Cookie session, UUID key, String current, String fresh, String again) {
        String page = body(mvc.get().uri("/account/password").cookie(session).exchange());
        var form = Jsoup.parse(page).selectFirst("form[action=/account/password]");
        return mvc.post()
                .uri("/account/password")
                .cookie(session)
                .param("_csrf", form.selectFirst("[name=_csrf]").val())
                .param("key", key.toString())
                .param("current", current)
                .param("fresh", fresh)
                .param("again", again)
                .exchange();
    }

    private MvcTestResult signIn(String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(signIn.nobody())
                .param("login", login)
                .param("password", password)
                .exchange();
    }

    private Cookie session(String password) {
        return Objects.requireNonNull(signIn(password).getResponse().getCookie(Cookies.SESSION));
    }

    private static Cookie machine(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie(Cookies.MACHINE));
    }

    private String stored() {
        return jdbc.sql("select password from identity.account where id = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
