package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.Inviting;
import vn.caurong.notifications.internal.TestMail;

/** Who outside is to come no more reads of what they knew, never of what came in its place. */
@CauRongTest
class ReleasedTests {
    private final CalendarDesk desk;
    private final PublishedVersions versions;
    private final WritingInvitations writing;
    private final Clock clock;
    private final LocalDate day;

    ReleasedTests(ApplicationContext context, PublishedVersions versions, WritingInvitations writing, Clock clock) {
        desk = new CalendarDesk(context, "Sở Thôi Mời");
        this.versions = versions;
        this.writing = writing;
        this.clock = clock;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @AfterEach
    void nothingIsSent() {
        desk.jdbc
                .sql("update calendar.invitation set given_up_at = now() where sent_at is null and given_up_at is null")
                .update();
    }

    @Test
    void whoIsLeftOutReadsTheOldTimeAndRoom() {
        String room = desk.room("Phòng Cũ", 10).toString();
        UUID entry = published("room", room);
        change(entry, with(form("14:00", "15:00"), "others", "khac@dn.example", "room", "", "place", "Nơi mới"));
        assertThat(letters(entry))
                .filteredOn(letter -> letter.method().equals("CANCEL"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.words()).contains("8:00–9:00", "Phòng Cũ"));
    }

    @Test
    void howOpenItIsAndHowManyComeIsNoLetter() {
        UUID entry = published();
        change(entry, with(form("08:00", "09:00"), "openness", "open", "people", "20"));
        assertThat(letters(entry)).hasSize(1);
    }

    @Test
    void whoWasToldAllOfItIsNotToldAgain() {
        UUID entry = published();
        change(entry, with(form("08:00", "09:00"), "vehicle", "" + desk.resource("VEHICLE", "Xe 7 chỗ", 7)));
        change(entry, with(form("08:00", "09:00"), "notes", "Mang hồ sơ"));
        assertThat(letters(entry)).hasSize(1);
        change(entry, with(form("08:00", "09:00"), "others", "Ông Khách <khach@dn.example>\nmoi@dn.example"));
        assertThat(letters(entry)).extracting(Letter::method).containsExactly("REQUEST", "REQUEST");
        change(entry, with(form("08:00", "09:00"), "others", "khac@dn.example"));
        assertThat(letters(entry)).hasSize(5);
        change(entry, form("08:00", "09:00"));
        assertThat(letters(entry))
                .as("who was released is asked again")
                .extracting(Letter::method)
                .containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL", "CANCEL", "REQUEST", "CANCEL");
        change(entry, with(form("08:00", "09:00"), "sites", "Phường A"));
        assertThat(letters(entry)).hasSize(8);
        assertThat(letters(entry).getLast().ics()).contains("LOCATION:Hội trường\\; điểm cầu: Phường A");
    }

    @Test
    void anUnnamedPlaceHasNoLabelAndSitesAreAPlace() {
        UUID nowhere = published("place", "");
        assertThat(letters(nowhere).getFirst().words()).doesNotContain("Địa điểm");
        assertThat(letters(nowhere).getFirst().ics()).doesNotContain("LOCATION");
        UUID online = published("place", "", "sites", "Phường A\nPhường B");
        assertThat(letters(online).getFirst().words()).contains("\nĐịa điểm: điểm cầu: Phường A, Phường B\n");
        end(online, "cancellation");
        assertThat(letters(online).getLast().words()).contains("điểm cầu: Phường A, Phường B");
        assertThat(letters(online).getLast().ics()).contains("STATUS:CANCELLED");
    }

    @Test
    void whatIsPutOffSaysSoAndCancelledAfterwardsIsToldToo() {
        UUID entry = published();
        end(entry, "putting-off");
        assertThat(letters(entry)).hasSize(2);
        Letter told = letters(entry).getLast();
        assertThat(told.method()).isEqualTo("CANCEL");
        assertThat(told.subject()).startsWith("Hoãn: Họp giao ban, 8:00–9:00");
        assertThat(told.words()).contains("báo hoãn việc này").doesNotContain("không mời");
        end(entry, "cancellation");
        assertThat(letters(entry)).as("another invitation was promised").hasSize(3);
        assertThat(letters(entry).getLast().subject()).startsWith("Hủy: ");
        assertThat(letters(entry).getLast().words()).contains("báo hủy việc này");
    }

    private void end(UUID entry, String act) {
        assertThat(desk.act(entry, act, desk.agency.clerk(), Map.of("why", "Bận")))
                .hasStatus(303);
    }

    private record Letter(String method, String subject, String words, String ics) {}

    private List<Letter> letters(UUID entry) {
        while (!versions.waiting(clock.instant()).isEmpty()) { // those of other tests too, so many at a time
            writing.run((Inviting) TestMail.at(25), clock.instant());
        }
        desk.jdbc
                .sql("update calendar.invitation set sent_at = now() where entry = ? and sent_at is null")
                .param(entry)
                .update();
        return desk.jdbc
                .sql("select method, subject, words, ics from calendar.invitation where entry = ?"
                        + " order by version, method desc")
                .param(entry)
                .query((row, n) -> new Letter(
                        row.getString("method"),
                        row.getString("subject"),
                        row.getString("words"),
                        new String(row.getBytes("ics"), StandardCharsets.UTF_8)))
                .list();
    }

    private UUID published(String... more) {
        UUID entry = desk.entered(desk.agency.clerk(), with(form("08:00", "09:00"), more));
        Publishing.publish(desk, day, entry);
        assertThat(letters(entry)).hasSize(1);
        return entry;
    }

    private void change(UUID entry, Map<String, String> form) {
        assertThat(desk.act(entry, "change", desk.agency.clerk(), with(form, "why", "Chỉ đạo")))
                .hasStatus(303);
    }

    private Map<String, String> form(String from, String to) {
        return with(meeting(day, from, to), "place", "Hội trường", "others", "Ông Khách <khach@dn.example>");
    }
}
