package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.Attendee;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.EntryKind;
import vn.caurong.calendar.entries.LetterLine;
import vn.caurong.calendar.entries.Openness;
import vn.caurong.calendar.entries.Plan;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.Inviting;
import vn.caurong.notifications.internal.TestMail;
import vn.caurong.organization.TestAgency;

/** The page of an entry says of each address outside which version was sent when, waits or failed. */
@CauRongTest
class LettersTests {
    private final LetterDesk letters;
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final SendingInvitations sending;
    private final LetterRows rows;
    private final LocalDate day;
    private Instant now;

    LettersTests(ApplicationContext context, Clock clock, SendingInvitations sending, LetterRows rows) {
        letters = LetterDesk.of(context, "Sở Thư Mời");
        desk = letters.desk();
        agency = desk.agency;
        this.sending = sending;
        this.rows = rows;
        now = clock.instant();
        day = letters.day();
    }

    @BeforeEach
    void nobodyElseWaits() {
        letters.nobodyElseWaits();
    }

    @Test
    void whoKeepsTheEntryReadsWhyNothingWasSentYet() {
        UUID entry = desk.entered(
                agency.unitHead(), with(meeting(day, "08:00", "09:00"), "others", "Ông Khách <khach@dn.example>"));
        String page = "/calendar/entries/" + entry;
        assertThat(text(desk.get(page, agency.unitHead()))).contains("Thư mời gửi khi lịch được công bố");
        Publishing.publish(desk, day, entry);
        assertThat(text(desk.get(page, agency.clerk())))
                .contains("Ông Khách", "Chưa gửi bản công bố lần 1 vì chưa đặt máy chủ thư");
        assertThat(text(desk.get(page, agency.specialist())))
                .contains("Ông Khách")
                .doesNotContain("Thư mời người ngoài cơ quan");
    }

    @Test
    void sentAgainAndFailedAreSaidWithTheirPublication() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        UUID entry = desk.entered(
                agency.clerk(), with(meeting(day, "10:00", "11:00"), "others", "Ông Khách <khach@dn.example>"));
        Publishing.publish(desk, day, entry);
        assertThat(states(entry, port)).containsExactly("waiting [1]");
        sending.run((Inviting) TestMail.at(port), at());
        assertThat(states(entry, port)).containsExactly("sent [1, " + Vietnam.write(now) + "]");
        server.stop();

        Map<String, String> form = with(meeting(day, "14:00", "15:00"), "others", "khach@dn.example", "why", "Đổi giờ");
        assertThat(desk.act(entry, "change", agency.clerk(), form)).hasStatus(303);
        assertThat(states(entry, port))
                .as("the first was sent, the second is not")
                .containsExactly("sent [1, " + Vietnam.write(now) + "]", "waiting [2]");
        now = now.plusSeconds(60);
        sending.run((Inviting) TestMail.at(port), at());
        assertThat(states(entry, port)).containsExactly("again [2, 1, " + Vietnam.write(now.plusSeconds(30)) + "]");
        assertThat(lines(entry, port).getFirst().trouble()).isTrue();
        assertThat(lines(entry, port).getFirst().said()).isNotEmpty();
        now = now.plus(Duration.ofDays(6));
        sending.run((Inviting) TestMail.at(port), at());
        assertThat(states(entry, port)).containsExactly("failed [2, " + Vietnam.write(now) + "]");
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk())))
                .contains("Không gửi được bản công bố lần 2", "Gọi điện báo trực tiếp");
    }

    @Test
    void whatWasTakenBackIsSaidInItsOwnWords() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        Map<String, String> form = with(meeting(day, "13:00", "14:00"), "others", "Ông Khách <khach@dn.example>");
        UUID entry = desk.entered(agency.clerk(), form);
        Publishing.publish(desk, day, entry);
        sent(port);
        assertThat(desk.act(entry, "change", agency.clerk(), with(form, "others", "", "why", "Bớt khách")))
                .hasStatus(303);
        sent(port);
        assertThat(states(entry, port)).containsExactly("released [2, " + Vietnam.write(now) + "]");
        assertThat(desk.act(entry, "change", agency.clerk(), with(form, "why", "Mời lại")))
                .hasStatus(303);
        sent(port);
        assertThat(desk.act(entry, "putting-off", agency.clerk(), Map.of("why", "Bận")))
                .hasStatus(303);
        sent(port);
        assertThat(states(entry, port)).containsExactly("put-off [4, " + Vietnam.write(now) + "]");
        assertThat(desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Thôi họp")))
                .hasStatus(303);
        sent(port);
        server.stop();
        assertThat(states(entry, port)).containsExactly("cancelled [5, " + Vietnam.write(now) + "]");
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk())))
                .contains("Đã gửi thư báo hủy (lần 5)")
                .doesNotContain("thôi mời");
    }

    @Test
    void whatIsRestrictedIsToldByMouth() {
        UUID entry = desk.entered(
                agency.clerk(),
                with(meeting(day, "16:00", "17:00"), "others", "khach@dn.example", "openness", "restricted"));
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk())))
                .contains("Việc hạn chế không gửi qua thư điện tử");
    }

    @Test
    void whatIsRestrictedNowIsToldByMouthToWhomWasWrittenToo() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        Map<String, String> form = with(meeting(day, "15:00", "16:00"), "others", "Ông Khách <khach@dn.example>");
        UUID entry = desk.entered(agency.clerk(), form);
        Publishing.publish(desk, day, entry);
        sent(port);
        Map<String, String> closed = with(form, "openness", "restricted", "why", "Chỉ đạo");
        assertThat(desk.act(entry, "change", agency.clerk(), closed)).hasStatus(303);
        String page = "/calendar/entries/" + entry;
        assertThat(text(desk.get(page, agency.clerk())))
                .contains("Đã gửi bản công bố lần 1", "Việc hạn chế không gửi qua thư điện tử");
        sent(port);
        server.stop();
        assertThat(text(desk.get(page, agency.clerk())))
                .contains("Đã gửi thư báo từ nay chỉ báo trực tiếp (lần 2)")
                .contains("Việc hạn chế không gửi qua thư điện tử. Báo trực tiếp cho người này")
                .doesNotContain("thôi mời");
        assertThat(desk.act(entry, "change", agency.clerk(), with(closed, "others", "", "why", "Bớt khách")))
                .hasStatus(303);
        assertThat(text(desk.get(page, agency.clerk())))
                .as("they come no more, and nobody wrote them so")
                .contains("(lần 2)", "Việc hạn chế không gửi qua thư điện tử. Báo trực tiếp cho người này");
    }

    private void sent(int port) {
        now = now.plusSeconds(60);
        sending.run((Inviting) TestMail.at(port), at());
    }

    private List<String> states(UUID entry, int port) {
        return lines(entry, port).stream()
                .map(line -> line.state() + " " + line.values())
                .toList();
    }

    private List<LetterLine> lines(UUID entry, int port) {
        Plan plan = new Plan(
                EntryKind.MEETING,
                "Họp",
                now,
                now.plusSeconds(3600),
                null,
                null,
                "",
                null,
                null,
                0,
                "",
                Openness.INTERNAL,
                List.of(new Attendee(Attendee.Kind.TEXT, null, "Ông Khách <khach@dn.example>")));
        return new ReadingLetters(rows, (Inviting) TestMail.at(port), at()).of(entry, plan);
    }

    private Clock at() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
