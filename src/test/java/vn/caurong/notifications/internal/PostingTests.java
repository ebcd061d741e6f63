package vn.caurong.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.NewNotice;
import vn.caurong.organization.TestAgency;

/** Letters against a real mail server that comes and goes; the clock is the test's. */
@CauRongTest
class PostingTests {
    private static final Instant MORNING = at("2031-04-07T09:00");

    private final JdbcClient jdbc;
    private final Access access;
    private final TransactionTemplate transaction;
    private final Letters waiting;
    private final LetterQueue letters;
    private final NoticeRows notices;
    private final MailWishes preferences;
    private final MessageSource words;
    private final Actor reader;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Instant now = MORNING;

    PostingTests(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        access = context.getBean(Access.class);
        transaction = context.getBean(TransactionTemplate.class);
        waiting = context.getBean(Letters.class);
        letters = context.getBean(LetterQueue.class);
        notices = context.getBean(NoticeRows.class);
        preferences = context.getBean(MailWishes.class);
        words = context;
        reader = TestAgency.create(jdbc, "Sở Thư Tín").leader();
        prefer(true, 30, "00:00", "00:00");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        jdbc.sql("delete from notifications.preference where person = ?")
                .param(reader.person())
                .update();
    }

    @Test
    void noticesOfHalfAnHourGoInOneLetter() throws Exception {
        tell(0, "Rà soát điều kiện làm việc từ xa");
        run();
        assertThat(received()).isEmpty();
        now = now.plus(Duration.ofMinutes(29));
        tell(0, "Lịch họp trực tuyến");
        now = now.plus(Duration.ofMinutes(1));
        run();
        run();
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getSubject()).isEqualTo("[Cầu Rồng] 2 thông báo");
        assertThat(text())
                .contains("Rà soát điều kiện làm việc từ xa", "Lịch họp trực tuyến", "(12/TB)")
                .contains("https://caurong.example/test/", "https://caurong.example/account/notices");
    }

    @Test
    void itIsInTheLanguageItsReaderChose() throws Exception {
        var english = new Preference(true, "thu@danang.example", 30, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, "en");
        preferences.keep(reader.person(), english, MORNING.minus(Duration.ofDays(1)));
        tell(1, "Khẩn");
        tell(1, "Khẩn nữa");
        run();
        String foot = words.getMessage("notifications.mail.many", new Object[] {"2"}, java.util.Locale.of("en"));
        assertThat(received().getFirst().getSubject()).isEqualTo(foot).isNotEqualTo("[Cầu Rồng] 2 thông báo");
    }

    @Test
    void whatIsUrgentGoesAtOnceAlsoAtNight() {
        prefer(true, 30, "19:00", "06:30");
        now = at("2031-04-07T23:00");
        tell(0, "Việc thường");
        now = now.plus(Duration.ofHours(2));
        run();
        assertThat(received()).as("quiet hours").isEmpty();
        tell(1, "Khẩn");
        run();
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatWaitedThroughTheNightGoesInTheMorning() {
        prefer(true, 30, "19:00", "06:30");
        now = at("2031-04-07T20:00");
        tell(0, "Việc thường");
        now = at("2031-04-08T06:29");
        run();
        assertThat(received()).isEmpty();
        now = at("2031-04-08T06:31");
        run();
        assertThat(received()).hasSize(1);
    }

    @Test
    void aServerDownForADayLosesNothingAndDoublesNothing() {
        int port = server.getSmtp().getPort();
        server.stop();
        tell(0, "Trước");
        now = now.plus(Duration.ofMinutes(30));
        Posting posting = posting(port);
        for (int run = 0; run < 288; run++) {
            posting.run();
            now = now.plus(Duration.ofMinutes(5));
            if (run == 100) {
                tell(0, "Giữa chừng");
            }
        }
        assertThat(tries()).as("ever more rarely").isLessThan(120);
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            for (int run = 0; run < 20; run++) {
                posting.run();
                now = now.plus(Duration.ofMinutes(5));
            }
            assertThat(again.getReceivedMessages()).hasSize(2);
            assertThat(Arrays.stream(again.getReceivedMessages()).map(PostingTests::id))
                    .doesNotHaveDuplicates();
        } finally {
            again.stop();
        }
    }

    @Test
    void theTitleOfARestrictedDocumentStaysInTheProgram() throws Exception {
        Subject subject = tell(1, "Điều động nhân sự");
        transaction.executeWithoutResult(_ -> access.restrict(subject, reader));
        run();
        assertThat(received().getFirst().getSubject()).doesNotContain("Điều động");
        assertThat(text()).doesNotContain("Điều động").contains("12/TB", "/test/" + subject.id());
    }

    @Test
    void whatWasReadOrMayNotBeSeenAnyMoreIsNotMailed() {
        Subject read = tell(0, "Đã đọc");
        Subject gone = tell(0, "Không còn quyền");
        now = now.plus(Duration.ofHours(1));
        notices.read(reader.person(), read, now);
        transaction.executeWithoutResult(
                _ -> access.withdraw(gone, new Principal.Person(reader.person()), "Rút quyền", reader));
        run();
        assertThat(received()).isEmpty();
        assertThat(letters.take(now.plus(Duration.ofDays(1)), now)).isEmpty();
    }

    @Test
    void whoDoesNotWantLettersGetsNone() {
        prefer(false, 0, "00:00", "00:00");
        tell(2, "Thượng khẩn");
        run();
        assertThat(received()).isEmpty();
    }

    @Test
    void anUnknownMailServerIsSaidAndTriedAgainLater() {
        assertThat(Posting.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Posting.pause(3)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Posting.pause(400)).isEqualTo(Duration.ofMinutes(30));
    }

    private void run() {
        posting(server.getSmtp().getPort()).run();
    }

    private Posting posting(int port) {
        var smtp = new PostSettings.Smtp("127.0.0.1", port, null, null, "caurong@danang.example", "none", List.of());
        var settings = new PostSettings("https://caurong.example/", smtp);
        var writing = new Writing(jdbc, access, words, settings, preferences);
        return new Posting(waiting, letters, writing, new Postman(settings), transaction, new Mine());
    }

    private void prefer(boolean mail, int minutes, String from, String to) {
        var chosen =
                new Preference(mail, "thu@danang.example", minutes, LocalTime.parse(from), LocalTime.parse(to), "vi");
        preferences.keep(reader.person(), chosen, MORNING.minus(Duration.ofDays(1)));
    }

    private Subject tell(int urgency, String title) {
        Subject subject = new Subject("test", UUID.randomUUID());
        var notice = new NewNotice(
                reader.person(),
                subject.toString(),
                "worklist.notice.returned",
                List.of(),
                subject,
                null,
                "/test/" + subject.id(),
                urgency,
                title,
                "12/TB",
                "Sở Nội vụ",
                null);
        transaction.executeWithoutResult(_ -> {
            access.grant(subject, new Principal.Person(reader.person()), "test");
            notices.insert(notice, now);
        });
        return subject;
    }

    private int tries() {
        return jdbc.sql("select sum(tries) from notifications.letter where person = ?")
                .param(reader.person())
                .query(Integer.class)
                .single();
    }

    private List<? extends Message> received() {
        return List.of(server.getReceivedMessages());
    }

    private String text() throws MessagingException, IOException {
        return received().getFirst().getContent().toString();
    }

    private static String id(Message message) {
        try {
            return message.getHeader("Message-ID")[0];
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }

    private final class Mine extends Clock {
        @Override
        public ZoneId getZone() {
            return Vietnam.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
