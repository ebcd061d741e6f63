package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;

/** Who outside still comes to what is restricted now reads that once, in the words they knew, and nothing after it. */
@CauRongTest
class ClosedTests {
    private final LetterDesk letters;
    private final CalendarDesk desk;
    private final LocalDate day;

    ClosedTests(ApplicationContext context) {
        letters = LetterDesk.of(context, "Sở Khép Kín");
        desk = letters.desk();
        day = letters.day();
    }

    @AfterEach
    void nothingIsSent() {
        letters.nothingIsSent();
    }

    @Test
    void theMeetingStandsInTheCalendarAndSaysThatChangesAreToldDirectly() {
        UUID entry = published();
        letters.change(entry, closed("words", "Xử lý kỷ luật", "others", "Người vi phạm <khach@dn.example>"));
        Letter told = sent(entry).getLast();
        assertThat(told.subject()).startsWith("Từ nay báo trực tiếp: Họp giao ban, 8:00–9:00");
        assertThat(told.words())
                .contains("vẫn mời dự", "báo trực tiếp", "Họp giao ban", "Hội trường")
                .doesNotContain("không mời", "bỏ việc này");
        assertThat(told.ics())
                .contains("METHOD:REQUEST", "STATUS:CONFIRMED", "SUMMARY:Họp giao ban", "Ông Khách")
                .contains("DESCRIPTION:Từ nay")
                .doesNotContain("kỷ luật", "vi phạm");
    }

    @Test
    void whatMovesAsItIsClosedIsTakenOutAndNotDisinvited() {
        UUID entry = published();
        letters.change(entry, closed("from", "14:00", "to", "15:00", "words", "Xử lý kỷ luật", "place", "Phòng kín"));
        Letter told = sent(entry).getLast();
        assertThat(told.subject()).startsWith("Từ nay báo trực tiếp: Họp giao ban, 8:00–9:00");
        assertThat(told.words())
                .contains("vẫn mời dự", "không còn đúng", "báo trực tiếp", "Hội trường")
                .doesNotContain("không mời", "kỷ luật", "Phòng kín", "14:00");
        assertThat(told.ics())
                .contains("METHOD:CANCEL", "SUMMARY:Họp giao ban", "LOCATION:Hội trường")
                .doesNotContain("kỷ luật", "Phòng kín", "STATUS");
    }

    @Test
    void nothingLeavesAfterwardsUntilItIsOpenAgain() {
        UUID entry = published();
        letters.change(entry, closed());
        letters.change(entry, closed("place", "Phòng kín"));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Từ nay báo trực tiếp");
        letters.change(entry, with(form(), "place", "Phòng kín"));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Từ nay báo trực tiếp", "Điều chỉnh");
        assertThat(sent(entry).getLast().ics()).doesNotContain("DESCRIPTION");
        letters.change(entry, closed("place", "Phòng kín"));
        assertThat(subjects(entry)).hasSize(4).endsWith("Từ nay báo trực tiếp");
        letters.end(entry, "cancellation");
        assertThat(subjects(entry)).as("told directly").hasSize(4);
    }

    @Test
    void whoIsLeftOutAsItIsClosedReadsSo() {
        UUID entry = published();
        letters.change(entry, closed("others", "khac@dn.example"));
        assertThat(subjects(entry)).as("who came in place was never written to").containsExactly("Mời dự", "Thôi mời");
        letters.change(entry, closed("others", ""));
        assertThat(subjects(entry)).hasSize(2);
    }

    @Test
    void whatStillWaitsLeavesNoMore() {
        UUID entry = published();
        letters.change(entry, with(form(), "place", "Phòng 2"));
        letters.written();
        assertThat(letters.waiting(entry)).isEqualTo(1);
        letters.change(entry, closed("place", "Phòng 2"));
        letters.written();
        assertThat(desk.jdbc
                        .sql("select words from calendar.invitation where entry = ? and sent_at is null")
                        .param(entry)
                        .query(String.class)
                        .list())
                .as("the change went before it left")
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("không còn đúng", "Hội trường")
                        .doesNotContain("Phòng 2"));
        UUID never = letters.published(form());
        letters.written();
        assertThat(letters.waiting(never)).isEqualTo(1);
        letters.change(never, closed());
        letters.written();
        assertThat(letters.waiting(never)).as("nobody read of it").isZero();
    }

    @Test
    void whatIsCancelledInTheEndDoesNotSayThatItStands() {
        UUID entry = published();
        letters.change(entry, closed());
        letters.written();
        assertThat(letters.waiting(entry)).isEqualTo(1);
        letters.end(entry, "cancellation");
        assertThat(subjects(entry)).containsExactly("Mời dự");
    }

    @Test
    void norThatTheyAreStillAskedWhereItMovedBefore() {
        UUID entry = published();
        letters.change(entry, closed("from", "14:00", "to", "15:00"));
        letters.written();
        assertThat(letters.waiting(entry)).isEqualTo(1);
        letters.end(entry, "cancellation");
        assertThat(subjects(entry)).containsExactly("Mời dự");
    }

    /** What may have arrived is not sent once more, now that it is not true. */
    @Test
    void whatMayHaveArrivedIsNotTriedAgain() {
        UUID entry = published();
        letters.change(entry, closed());
        letters.written();
        doubtful(entry);
        letters.end(entry, "cancellation");
        letters.written();
        assertThat(letters.waiting(entry)).isZero();
    }

    @Test
    void openAgainBeforeTheyReadThatItIsClosedTheyReadNothing() {
        UUID entry = published();
        letters.change(entry, closed());
        letters.written();
        assertThat(letters.waiting(entry)).isEqualTo(1);
        letters.change(entry, form());
        assertThat(subjects(entry)).containsExactly("Mời dự");
    }

    @Test
    void whoIsLeftOutWhileItIsClosedReadsSoAsItOpens() {
        UUID entry = published();
        letters.change(entry, closed());
        sent(entry);
        letters.change(entry, closed("others", ""));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Từ nay báo trực tiếp");
        letters.change(entry, with(form(), "others", ""));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Từ nay báo trực tiếp", "Thôi mời");
    }

    @Test
    void whoWaitsForANewTimeReadsThatItIsToldDirectly() {
        UUID entry = published();
        letters.end(entry, "putting-off");
        sent(entry);
        letters.change(entry, closed("from", "14:00", "to", "15:00"));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Hoãn", "Từ nay báo trực tiếp");
        assertThat(sent(entry).getLast().ics()).contains("METHOD:CANCEL");
    }

    private record Letter(String subject, String words, String ics) {}

    private List<Letter> sent(UUID entry) {
        letters.sent(entry);
        return desk.jdbc
                .sql("select subject, words, ics from calendar.invitation where entry = ? order by version")
                .param(entry)
                .query((row, n) -> new Letter(
                        row.getString("subject"),
                        row.getString("words"),
                        new String(row.getBytes("ics"), StandardCharsets.UTF_8).replace("\r\n ", "")))
                .list();
    }

    /** With what they begin. */
    private List<String> subjects(UUID entry) {
        return sent(entry).stream()
                .map(letter -> letter.subject().substring(0, letter.subject().indexOf(':')))
                .toList();
    }

    private void doubtful(UUID entry) {
        desk.jdbc
                .sql("update calendar.invitation set tries = 1, trouble = 'Read timed out', doubtful = true"
                        + " where entry = ? and sent_at is null")
                .param(entry)
                .update();
    }

    private UUID published() {
        UUID entry = letters.published(form());
        assertThat(sent(entry)).hasSize(1);
        return entry;
    }

    private Map<String, String> closed(String... more) {
        return with(with(form(), "openness", "restricted"), more);
    }

    private Map<String, String> form() {
        return letters.form("08:00", "09:00");
    }
}
