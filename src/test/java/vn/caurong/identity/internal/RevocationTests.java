package vn.caurong.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.organization.TestAgency;

/** An ended session is ended at once (issue 2 §2, "session list and revocation"). */
@CauRongTest
class RevocationTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Sessions sessions;
    private final EndingSessions ending;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private String token;

    RevocationTests(
            MockMvcTester mvc,
            TestSignIn signIn,
            Sessions sessions,
            EndingSessions ending,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.sessions = sessions;
        this.ending = ending;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void aSession() {
        token = signIn.token(TestAgency.create(jdbc, "Sở Thu hồi").leader());
    }

    @Test
    void aSessionReadAgainWhileItIsBeingEndedIsEndedAllTheSame() {
        Session session = sessions.use(token).orElseThrow();
        transaction.executeWithoutResult(_ -> {
            assertThat(ending.revoke(session.id(), session.account())).isTrue();
            // another request of the same browser, before this one commits
            CompletableFuture.runAsync(() -> assertThat(sessions.use(token)).isPresent())
                    .join();
        });
        assertThat(sessions.use(token)).isEmpty();
        assertThat(mvc.get().uri("/account").cookie(new Cookie(Cookies.SESSION, token)))
                .hasStatus(303);
    }

    @Test
    void anEndingThatIsRolledBackEndsNothing() {
        Session session = sessions.use(token).orElseThrow();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            ending.revoke(session.id(), session.account());
        });
        assertThat(sessions.use(token)).isPresent();
    }

    @Test
    void anAddressWithBracesIsLedToAsItStands() {
        assertThat(mvc.get().uri("/sign-in").param("to", "/account?x={y}").cookie(new Cookie(Cookies.SESSION, token)))
                .hasStatus(303);
    }

    @Test
    void noAddressLeadsAway() {
        for (String away : new String[] {
            "//elsewhere.example",
            "/\\elsewhere.example",
            "https://elsewhere.example",
            "/\t/elsewhere.example",
            "javascript:alert(1)",
            "",
            "/sign-out",
            "my-work",
            " //elsewhere.example"
        }) {
            assertThat(Pages.safe(away)).as(away).isEqualTo(Pages.HOME);
        }
        String page = "/documents/incoming/" + UUID.randomUUID();
        assertThat(Pages.safe(page)).isEqualTo(page);
    }
}
