package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;

/** Who outside is to come no more reads of what they knew, never of what came in its place. */
@CauRongTest
class ReleasedTests {
    private final LetterDesk letters;
    private final CalendarDesk desk;

    ReleasedTests(ApplicationContext context) {
        letters = LetterDesk.of(context, "Sở Thôi Mời");
        desk = letters.desk();
    }

    @AfterEach
    void nothingIsSent() {
        letters.nothingIsSent();
    }

    @Test
    void whoIsLeftOutReadsTheOldTimeAndRoom() {
        String room = desk.room("Phòng Cũ", 10).toString();
        UUID entry = published("room", room);
        letters.change(
                entry, with(form("14:00", "15:00"), "others", "khac@dn.example", "room", "", "place", "Nơi mới"));
        assertThat(letters(entry))
                .filteredOn(letter -> letter.method().equals("CANCEL"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.words()).contains("8:00–9:00", "Phòng Cũ"));
    }

    @Test
    void howOpenItIsAndHowManyComeIsNoLetter() {
        UUID entry = published();
        letters.change(entry, with(form("08:00", "09:00"), "openness", "open", "people", "20"));
        assertThat(letters(entry)).hasSize(1);
    }

    @Test
    void whoWasToldAllOfItIsNotToldAgain() {
        UUID entry = published();
        letters.change(entry, with(form("08:00", "09:00"), "vehicle", "" + desk.resource("VEHICLE", "Xe 7 chỗ", 7)));
        letters.change(entry, with(form("08:00", "09:00"), "notes", "Mang hồ sơ"));
        assertThat(letters(entry)).hasSize(1);
        letters.change(entry, with(form("08:00", "09:00"), "others", "Ông Khách <khach@dn.example>\nmoi@dn.example"));
        assertThat(letters(entry)).extracting(Letter::method).containsExactly("REQUEST", "REQUEST");
        letters.change(entry, with(form("08:00", "09:00"), "others", "khac@dn.example"));
        assertThat(letters(entry)).hasSize(5);
        letters.change(entry, form("08:00", "09:00"));
        assertThat(letters(entry))
                .as("who was released is asked again")
                .extracting(Letter::method)
                .containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL", "CANCEL", "REQUEST", "CANCEL");
        letters.change(entry, with(form("08:00", "09:00"), "sites", "Phường A"));
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
        letters.end(online, "cancellation");
        assertThat(letters(online).getLast().words()).contains("điểm cầu: Phường A, Phường B");
        assertThat(letters(online).getLast().ics()).contains("STATUS:CANCELLED");
    }

    @Test
    void whatIsPutOffSaysSoAndCancelledAfterwardsIsToldToo() {
        UUID entry = published();
        letters.end(entry, "putting-off");
        assertThat(letters(entry)).hasSize(2);
        Letter told = letters(entry).getLast();
        assertThat(told.method()).isEqualTo("CANCEL");
        assertThat(told.subject()).startsWith("Hoãn: Họp giao ban, 8:00–9:00");
        assertThat(told.words()).contains("báo hoãn việc này").doesNotContain("không mời");
        letters.end(entry, "cancellation");
        assertThat(letters(entry)).as("another invitation was promised").hasSize(3);
        assertThat(letters(entry).getLast().subject()).startsWith("Hủy: ");
        assertThat(letters(entry).getLast().words()).contains("báo hủy việc này");
    }

    private record Letter(String method, String subject, String words, String ics) {}

    private List<Letter> letters(UUID entry) {
        letters.sent(entry);
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
        UUID entry = letters.published(with(form("08:00", "09:00"), more));
        assertThat(letters(entry)).hasSize(1);
        return entry;
    }

    private Map<String, String> form(String from, String to) {
        return letters.form(from, to);
    }
}
