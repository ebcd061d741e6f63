package vn.caurong.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.organization.TestAgency;

/** Guessing is locked out; the owner at their own machine is not (issue 2 §2, "identity"). */
@CauRongTest
class LockOutTests {
    private static final String PASSWORD = "Mật khẩu đủ dài 2020";

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final TestSignIn signIn;
    private final Clock clock;
    private String login;

    LockOutTests(
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
        TestAgency agency = TestAgency.create(jdbc, "Sở Khóa ngoài");
        login = account(agency.leader().person());
    }

    @Test
    void strangersCannotLockTheOwnerOutOfTheirOwnMachine() {
        Cookie device = device(attempt(login, PASSWORD, null, "10.1.1.1"));
        for (int n = 0; n < Attempts.ALLOWED; n++) {
            attempt(login, "sai", null, "10.1.1.2");
        }
        assertThat(attempt(login, PASSWORD, null, "10.1.1.2")).hasStatus(422);
        assertThat(attempt(login, PASSWORD, device, "10.1.1.1")).hasStatus(303);
        assertThat(attempt(login, PASSWORD, null, "10.1.1.2"))
                .as("the owner's sign-in does not open it to strangers")
                .hasStatus(422);
    }

    @Test
    void anAddressFullOfFailuresStillLetsItsKnownMachinesIn() {
        Cookie device = device(attempt(login, PASSWORD, null, "10.1.2.1"));
        for (int n = 0; n < AddressAttempts.MOST; n++) {
            attempt("x" + UUID.randomUUID(), "sai", null, "10.1.2.1");
        }
        assertThat(attempt(login, PASSWORD, null, "10.1.2.1")).hasStatus(422);
        assertThat(attempt(login, PASSWORD, device, "10.1.2.1")).hasStatus(303);
    }

    @Test
    void aKnownMachineIsLockedByItsOwnWrongTries() {
        Cookie device = device(attempt(login, PASSWORD, null, "10.1.3.1"));
        for (int n = 0; n < Attempts.ALLOWED; n++) {
            attempt(login, "sai", device, "10.1.3.1");
        }
        assertThat(attempt(login, PASSWORD, device, "10.1.3.1")).hasStatus(422);
    }

    @Test
    void aMachineKnownForOneAccountIsAStrangerToAnother() {
        Cookie device = device(attempt(login, PASSWORD, null, "10.1.4.1"));
        String other = account(TestAgency.create(jdbc, "Sở Bên cạnh").leader().person());
        for (int n = 0; n < Attempts.ALLOWED; n++) {
            attempt(other, "sai", null, "10.1.4.2");
        }
        assertThat(attempt(other, PASSWORD, device, "10.1.4.1")).hasStatus(422);
    }

    @Test
    void aMadeUpMachineIsKnownForNobody() {
        Cookie madeUp = new Cookie(Cookies.MACHINE, Tokens.random());
        Cookie given = device(attempt(login, PASSWORD, madeUp, "10.1.5.1"));
        assertThat(given.getValue()).isNotEqualTo(madeUp.getValue());
        assertThat(given.isHttpOnly()).isTrue();
        assertThat(given.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void manyGuessesAtOnceAreNoMoreGuesses() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = IntStream.range(0, 24)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> body(attempt(login, "sai " + n, null, "10.1.6." + n)), threads))
                    .toList();
            assertThat(guesses.stream().map(CompletableFuture::join))
                    .filteredOn(answer -> !answer.contains("đang tạm khóa"))
                    .as("answers that looked at the password")
                    .hasSize(Attempts.ALLOWED);
        }
    }

    @Test
    void aPasswordIsTheSameHoweverItsMarksAreTyped() {
        String decomposed = java.text.Normalizer.normalize(PASSWORD, java.text.Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(PASSWORD);
        assertThat(attempt(login, decomposed, null, "10.1.7.1")).hasStatus(303);
    }

    private String account(UUID person) {
        String name = "khoa." + UUID.randomUUID();
        accounts.add(new Account(UUID.randomUUID(), name, person, passwords.hash(PASSWORD), false), clock.instant());
        return name;
    }

    private MvcTestResult attempt(String as, String password, @Nullable Cookie device, String address) {
        var form = mvc.post()
                .uri("/sign-in")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("login", as)
                .param("password", password);
        return (device == null ? form : form.cookie(device))
                .with(signIn.nobody())
                .exchange();
    }

    private static Cookie device(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return Objects.requireNonNull(result.getResponse().getCookie(Cookies.MACHINE));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
