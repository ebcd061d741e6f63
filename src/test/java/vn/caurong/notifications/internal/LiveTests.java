package vn.caurong.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.identity.OpenSessions;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

@CauRongTest
class LiveTests {
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final TestSignIn signIn;
    private final LiveRows rows;
    private final Streams streams;
    private final OpenSessions sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Actor reader;

    LiveTests(
            MockMvcTester mvc,
            JdbcClient jdbc,
            TestSignIn signIn,
            LiveRows rows,
            Streams streams,
            OpenSessions sessions,
            TransactionTemplate transaction,
            Clock clock) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.rows = rows;
        this.streams = streams;
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
        this.reader = TestAgency.create(jdbc, "Sở Trực Tuyến").leader();
    }

    @Test
    void onlyTheSignedInListen() {
        assertThat(mvc.get().uri("/live").accept("text/event-stream")).hasStatus(401);
        assertThat(mvc.get().uri("/live/counts").accept("application/json")).hasStatus(401);
    }

    @Test
    void theCountsAreThoseOfTheNextPage() {
        assertThat(mvc.get().uri("/live/counts").with(signIn.as(reader)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.notices")
                .isEqualTo(0);
    }

    /** A change that began first and committed last is not lost. */
    @Test
    void whatCommitsLateIsStillNews() throws InterruptedException {
        long before = rows.since(Long.MAX_VALUE).position();
        UUID late = UUID.randomUUID();
        Thread slow = new Thread(() -> transaction.executeWithoutResult(_ -> {
            rows.changed(Set.of(late));
            rows.since(0);
            sleep();
        }));
        slow.start();
        Thread.sleep(100);
        rows.changed(Set.of(reader.person()));
        long between = rows.since(before).position();
        slow.join();
        await().untilAsserted(() -> assertThat(rows.since(between).people()).contains(late));
        assertThat(rows.changedSince(before, reader.person())).isTrue();
        assertThat(rows.changedSince(before, UUID.randomUUID())).isFalse();
    }

    @Test
    void aPlaceFromAnotherDatabaseMeansLookingAgain() {
        assertThat(rows.changedSince(Long.MAX_VALUE, UUID.randomUUID())).isTrue();
    }

    @Test
    void comingBackWithAnOldPlaceIsToldAtOnce() {
        long place = rows.since(Long.MAX_VALUE).position();
        rows.changed(Set.of(reader.person()));
        var answer = mvc.get()
                .uri("/live")
                .header("Last-Event-ID", place)
                .with(signIn.as(reader))
                .asyncExchange();
        await().untilAsserted(() ->
                assertThat(answer.getResponse().getContentAsString()).contains("event:changed"));
    }

    @Test
    void anEndedSessionHearsNothingMore() {
        mvc.get().uri("/live").with(signIn.as(reader)).asyncExchange();
        List<UUID> mine = session();
        assertThat(streams.sessions()).containsAll(mine);
        assertThat(sessions.ended(mine)).isEmpty();
        jdbc.sql("update identity.session set revoked_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), mine.getFirst())
                .update();
        assertThat(sessions.ended(mine)).containsAll(mine);
        await().untilAsserted(() -> assertThat(streams.sessions()).doesNotContainAnyElementsOf(mine));
    }

    /** An open page asks by itself for hours; that is no use of the session. */
    @Test
    void listeningDoesNotKeepASessionAlive() {
        var as = signIn.as(reader);
        OffsetDateTime then = OffsetDateTime.now(clock).minusMinutes(20);
        jdbc.sql("update identity.session set last_access_at = ? where id = ?")
                .params(then, session().getFirst())
                .update();
        assertThat(mvc.get().uri("/live/counts").with(as)).hasStatusOk();
        assertThat(lastAccess()).isBefore(OffsetDateTime.now(clock).minusMinutes(19));
        assertThat(mvc.get().uri("/account").with(as)).hasStatusOk();
        assertThat(lastAccess()).isAfter(OffsetDateTime.now(clock).minusMinutes(1));
    }

    private OffsetDateTime lastAccess() {
        return jdbc.sql("select last_access_at from identity.session where id = ?")
                .param(session().getFirst())
                .query(OffsetDateTime.class)
                .single();
    }

    private List<UUID> session() {
        return jdbc.sql("""
                        select s.id from identity.session s join identity.account a on a.id = s.account
                        where a.person = ? order by s.created_at desc limit 1
                        """).param(reader.person()).query(UUID.class).list();
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
