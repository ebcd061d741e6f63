package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.Inviting;
import vn.caurong.notifications.internal.TestMail;
import vn.caurong.organization.TestAgency;

/** Those outside get a letter with a calendar file, once per published version, whatever the mail server does. */
@CauRongTest
class InvitationTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final SendingInvitations sending;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final LocalDate day;
    private Instant now;

    InvitationTests(ApplicationContext context, Clock clock, SendingInvitations sending) {
        desk = new CalendarDesk(context, "Sở Mời Khách");
        agency = desk.agency;
        this.sending = sending;
        now = clock.instant();
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @BeforeEach
    void aServer() {
        desk.jdbc
                .sql("insert into calendar.version_invited select entry, version, at from calendar.entry_version"
                        + " on conflict do nothing")
                .update();
        server.start();
    }

    @AfterEach
    void itStops() {
        server.stop();
        desk.jdbc
                .sql("update calendar.invitation set given_up_at = now() where sent_at is null and given_up_at is null")
                .update();
    }

    @Test
    void publishedChangedAndCancelledIsOneLetterEach() throws Exception {
        UUID entry = published("Ông Nguyễn Văn Khách <khach@dn.example>\nCông ty Không Thư");
        run();
        run();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage first = server.getReceivedMessages()[0];
        assertThat(first.getSubject()).startsWith("Mời dự: Họp giao ban, 8:00–9:00");
        assertThat(first.getAllRecipients()).extracting(Object::toString).containsExactly("khach@dn.example");
        VEvent asked = event(first, "REQUEST");
        assertThat(asked.getUid().getValue()).isEqualTo(entry.toString());
        assertThat(asked.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(asked.getOrganizer().getEmail()).isEqualTo("vanthu@caurong.example");
        assertThat(asked.getOrganizer().getCommonName()).isEqualTo(agency.name());
        assertThat(asked.getAttendees()).singleElement().satisfies(each -> {
            assertThat(each.getEmail()).isEqualTo("khach@dn.example");
            assertThat(each.getCommonName()).isEqualTo("Ông Nguyễn Văn Khách");
        });

        change(entry, "14:00", "15:00", "khach@dn.example\nBà Mới, moi@dn.example");
        run();
        assertThat(server.getReceivedMessages()).hasSize(3);
        VEvent changed = event(to("khach@dn.example", 1), "REQUEST");
        assertThat(to("khach@dn.example", 1).getSubject()).startsWith("Điều chỉnh: ");
        assertThat(to("moi@dn.example", 0).getSubject())
                .as("asked for the first time by a change")
                .startsWith("Mời dự: ");
        assertThat(changed.getSequence().getValue())
                .isGreaterThan(asked.getSequence().getValue());
        assertThat(changed.getDateStart().getValue().toInstant())
                .isEqualTo(day.atTime(14, 0).atZone(Vietnam.ZONE).toInstant());

        change(entry, "14:00", "15:00", "moi@dn.example");
        run();
        VEvent released = event(to("khach@dn.example", 2), "CANCEL");
        assertThat(released.getStatus()).as("the meeting stands").isNull();
        assertThat(released.getAttendees())
                .singleElement()
                .satisfies(each -> assertThat(each.getEmail()).isEqualTo("khach@dn.example"));
        assertThat(all("moi@dn.example")).as("nothing changed for them").isEqualTo(1);

        desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Thôi họp"));
        run();
        VEvent cancelled = event(to("moi@dn.example", 1), "CANCEL");
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getSequence().getValue()).isEqualTo(desk.version(entry));
        assertThat(all("khach@dn.example")).as("told already").isEqualTo(3);
        assertThat(server.getReceivedMessages()).hasSize(5);
    }

    @Test
    void anAddressWithAPercentSignIsWrittenTo() throws Exception {
        published("Ông Khuyến Mại, giam50%qua@dn.example");
        run();
        VEvent asked = event(to("giam50%qua@dn.example", 0), "REQUEST");
        assertThat(asked.getAttendees()).hasSize(1);
    }

    /** One that cannot be written waits by itself. */
    @Test
    void whatCannotBeWrittenStopsNoOther() {
        published("hong@dn.example");
        UUID entry = published("khach@dn.example");
        Inviting mail = (Inviting) TestMail.at(server.getSmtp().getPort());
        sending.run(new Failing(mail, "hong@dn.example"), Clock.fixed(now, ZoneOffset.UTC));
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(waiting(entry)).isZero();
    }

    @Test
    void aServerThatIsDownIsAskedAgainAndNothingIsSentTwiceOrOutOfOrder() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        UUID entry = published("khach@dn.example");
        run(port);
        change(entry, "14:00", "15:00", "khach@dn.example");
        run(port);
        assertThat(waiting(entry)).isEqualTo(2);
        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            now = now.plus(Duration.ofHours(1));
            run(port);
            run(port);
            assertThat(back.getReceivedMessages())
                    .extracting(MimeMessage::getSubject)
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("Mời dự"),
                            second -> assertThat(second).startsWith("Điều chỉnh"));
        } finally {
            back.stop();
        }
        assertThat(waiting(entry)).isZero();
    }

    @Test
    void whatIsRestrictedOrNotPublishedLeavesNobody() {
        desk.entered(agency.clerk(), with(form("08:00", "09:00"), "others", "khach@dn.example"));
        UUID restricted = desk.entered(
                agency.clerk(), with(form("10:00", "11:00"), "others", "khach@dn.example", "openness", "restricted"));
        Publishing.publish(desk, day, restricted);
        run();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aVersionThatOnlyTakesAPaperAwayIsNoLetter() {
        UUID entry = published("khach@dn.example");
        run();
        desk.jdbc.sql("""
                        insert into calendar.entry_version (entry, version, mark, plan, why, person, at)
                        select entry, version + 1, 'CHANGED', plan, 'Gỡ tài liệu', person, at + interval '1 second'
                        from calendar.entry_version where entry = ?
                        """).param(entry).update();
        run();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private UUID published(String others) {
        UUID entry = desk.entered(agency.clerk(), with(form("08:00", "09:00"), "others", others));
        Publishing.publish(desk, day, entry);
        return entry;
    }

    private Map<String, String> form(String from, String to) {
        return with(meeting(day, from, to), "place", "Hội trường");
    }

    private void change(UUID entry, String from, String to, String others) {
        var form = with(form(from, to), "others", others, "why", "Đổi giờ");
        assertThat(desk.act(entry, "change", agency.clerk(), form)).hasStatus(303);
    }

    private void run() {
        run(server.getSmtp().getPort());
    }

    private void run(int port) {
        sending.run((Inviting) TestMail.at(port), Clock.fixed(now, ZoneOffset.UTC));
        now = now.plusSeconds(1);
    }

    private int waiting(UUID entry) {
        return desk.jdbc
                .sql("select count(*) from calendar.invitation where entry = ? and sent_at is null")
                .param(entry)
                .query(Integer.class)
                .single();
    }

    private MimeMessage to(String address, int which) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> address.equals(recipient(each)))
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private long all(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> address.equals(recipient(each)))
                .count();
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static VEvent event(MimeMessage letter, String method) throws Exception {
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Hội trường");
        BodyPart calendar = parts.getBodyPart(1);
        assertThat(calendar.getContentType().replace("\r\n", "")).contains("text/calendar", "method=" + method);
        String text = new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ICalendar read = Biweekly.parse(text).first();
        assertThat(read.getMethod().getValue()).isEqualTo(method);
        return read.getEvents().getFirst();
    }

    /** A mail server whose way to one address is broken. */
    private record Failing(Inviting mail, String broken) implements Inviting {
        @Override
        public boolean isThere() {
            return mail.isThere();
        }

        @Override
        public String sender() {
            return mail.sender();
        }

        @Override
        public boolean takes(String address) {
            if (address.equals(broken)) {
                throw new IllegalStateException(address);
            }
            return mail.takes(address);
        }

        @Override
        public void invite(UUID id, String address, Invitation invitation) {
            mail.invite(id, address, invitation);
        }
    }
}
