package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.notifications.Inviting;
import vn.caurong.notifications.internal.TestMail;

/** A letter whose server said nothing in the end may have arrived: it is taken back by a letter, not in silence. */
@CauRongTest
class DoubtfulLettersTests {
    private final LetterDesk letters;
    private final CalendarDesk desk;
    private final SendingInvitations sending;
    private final WritingInvitations writing;
    private Instant now;

    DoubtfulLettersTests(
            ApplicationContext context, Clock clock, SendingInvitations sending, WritingInvitations writing) {
        letters = LetterDesk.of(context, "Sở Chưa Chắc");
        desk = letters.desk();
        this.sending = sending;
        this.writing = writing;
        now = clock.instant();
    }

    @BeforeEach
    void nobodyElseWaits() {
        letters.nobodyElseWaits();
    }

    @AfterEach
    void nothingIsSent() {
        letters.nothingIsSent();
    }

    @Test
    void whatTheServerHadAndSaidNothingOfIsTakenBackByALetter() throws IOException {
        UUID entry = published();
        try (SilentServer server = new SilentServer("")) {
            run(server.port());
        }
        assertThat(methods(entry)).containsExactly("REQUEST");
        cancel(entry);
        assertThat(methods(entry)).containsExactly("REQUEST", "CANCEL");
    }

    @Test
    void aLaterTryThatReachedNobodyTakesNoDoubtAway() throws IOException {
        UUID entry = published();
        int port;
        try (SilentServer server = new SilentServer("")) {
            port = server.port();
            run(port);
        }
        run(port);
        assertThat(troubles(entry)).containsExactly("Connection refused");
        cancel(entry);
        assertThat(methods(entry)).containsExactly("REQUEST", "CANCEL");
    }

    @Test
    void neitherDoesGivingUp() throws IOException {
        UUID entry = published();
        writing.run((Inviting) TestMail.at(25), now);
        now = now.plus(Duration.ofDays(6));
        try (SilentServer server = new SilentServer("")) {
            run(server.port());
        }
        assertThat(desk.jdbc
                        .sql("select given_up_at is null from calendar.invitation where entry = ?")
                        .param(entry)
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
        cancel(entry);
        assertThat(methods(entry)).containsExactly("REQUEST", "CANCEL");
    }

    /** The program went down while it was sending. */
    @Test
    void aTryThatNeverEndedLeavesADoubt() throws IOException {
        UUID entry = published();
        writing.run((Inviting) TestMail.at(25), now);
        desk.jdbc
                .sql("update calendar.invitation set tries = 1 where entry = ?")
                .param(entry)
                .update();
        try (SilentServer server = new SilentServer("451 busy")) {
            run(server.port());
        }
        cancel(entry);
        assertThat(methods(entry)).containsExactly("REQUEST", "CANCEL");
    }

    @Test
    void whatTheServerRefusedIsWithdrawn() throws IOException {
        UUID entry = published();
        try (SilentServer server = new SilentServer("451 busy")) {
            run(server.port());
        }
        assertThat(troubles(entry))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("451"));
        cancel(entry);
        assertThat(methods(entry)).isEmpty();
    }

    @Test
    void soIsWhatFoundNoServer() {
        UUID entry = published();
        sending.run((Inviting) TestMail.at("mail.invalid", 25), Clock.fixed(now, ZoneOffset.UTC));
        assertThat(troubles(entry)).hasSize(1).doesNotContain("");
        cancel(entry);
        assertThat(methods(entry)).isEmpty();
    }

    private UUID published() {
        return letters.published(letters.form("08:00", "09:00"));
    }

    private void run(int port) {
        sending.run((Inviting) TestMail.at(port), Clock.fixed(now, ZoneOffset.UTC));
        now = now.plusSeconds(60);
    }

    private void cancel(UUID entry) {
        letters.end(entry, "cancellation");
        writing.run((Inviting) TestMail.at(25), now);
    }

    private List<String> methods(UUID entry) {
        return letters.column(entry, "method");
    }

    private List<String> troubles(UUID entry) {
        return letters.column(entry, "trouble");
    }
}
