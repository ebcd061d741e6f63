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

/** Who outside still comes to what is restricted now reads that once, in the words they knew, and nothing after it. */
@CauRongTest
class ClosedTests {
    private final CalendarDesk desk;
    private final PublishedVersions versions;
    private final WritingInvitations writing;
    private final Clock clock;
    private final LocalDate day;

    ClosedTests(ApplicationContext context, PublishedVersions versions, WritingInvitations writing, Clock clock) {
        desk = new CalendarDesk(context, "Sở Khép Kín");
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
    void theMeetingStandsInTheCalendarAndSaysThatChangesAreToldDirectly() {
        UUID entry = published();
        change(entry, closed("words", "Xử lý kỷ luật", "others", "Người vi phạm <khach@dn.example>"));
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
        change(entry, closed("from", "14:00", "to", "15:00", "words", "Xử lý kỷ luật", "place", "Phòng kín"));
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
        change(entry, closed());
        change(entry, closed("place", "Phòng kín"));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Từ nay báo trực tiếp");
        change(entry, with(form(), "place", "Phòng kín"));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Từ nay báo trực tiếp", "Điều chỉnh");
        assertThat(sent(entry).getLast().ics()).doesNotContain("DESCRIPTION");
        change(entry, closed("place", "Phòng kín"));
        assertThat(subjects(entry)).hasSize(4).endsWith("Từ nay báo trực tiếp");
        end(entry, "cancellation");
        assertThat(subjects(entry)).as("told directly").hasSize(4);
    }

    @Test
    void whoIsLeftOutAsItIsClosedReadsSo() {
        UUID entry = published();
        change(entry, closed("others", "khac@dn.example"));
        assertThat(subjects(entry)).as("who came in place was never written to").containsExactly("Mời dự", "Thôi mời");
        change(entry, closed("others", ""));
        assertThat(subjects(entry)).hasSize(2);
    }

    @Test
    void whatStillWaitsLeavesNoMore() {
        UUID entry = published();
        change(entry, with(form(), "place", "Phòng 2"));
        written();
        assertThat(waiting(entry)).isEqualTo(1);
        change(entry, closed("place", "Phòng 2"));
        written();
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
        UUID never = desk.entered(desk.agency.clerk(), form());
        Publishing.publish(desk, day, never);
        written();
        assertThat(waiting(never)).isEqualTo(1);
        change(never, closed());
        written();
        assertThat(waiting(never)).as("nobody read of it").isZero();
    }

    @Test
    void whatIsCancelledInTheEndDoesNotSayThatItStands() {
        UUID entry = published();
        change(entry, closed());
        written();
        assertThat(waiting(entry)).isEqualTo(1);
        end(entry, "cancellation");
        assertThat(subjects(entry)).containsExactly("Mời dự");
    }

    @Test
    void norThatTheyAreStillAskedWhereItMovedBefore() {
        UUID entry = published();
        change(entry, closed("from", "14:00", "to", "15:00"));
        written();
        assertThat(waiting(entry)).isEqualTo(1);
        end(entry, "cancellation");
        assertThat(subjects(entry)).containsExactly("Mời dự");
    }

    /** What may have arrived is not sent once more, now that it is not true. */
    @Test
    void whatMayHaveArrivedIsNotTriedAgain() {
        UUID entry = published();
        change(entry, closed());
        written();
        doubtful(entry);
        end(entry, "cancellation");
        written();
        assertThat(waiting(entry)).isZero();
    }

    @Test
    void openAgainBeforeTheyReadThatItIsClosedTheyReadNothing() {
        UUID entry = published();
        change(entry, closed());
        written();
        assertThat(waiting(entry)).isEqualTo(1);
        change(entry, form());
        assertThat(subjects(entry)).containsExactly("Mời dự");
    }

    @Test
    void whoIsLeftOutWhileItIsClosedReadsSoAsItOpens() {
        UUID entry = published();
        change(entry, closed());
        sent(entry);
        change(entry, closed("others", ""));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Từ nay báo trực tiếp");
        change(entry, with(form(), "others", ""));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Từ nay báo trực tiếp", "Thôi mời");
    }

    @Test
    void whoWaitsForANewTimeReadsThatItIsToldDirectly() {
        UUID entry = published();
        end(entry, "putting-off");
        sent(entry);
        change(entry, closed("from", "14:00", "to", "15:00"));
        assertThat(subjects(entry)).containsExactly("Mời dự", "Hoãn", "Từ nay báo trực tiếp");
        assertThat(sent(entry).getLast().ics()).contains("METHOD:CANCEL");
    }

    private void end(UUID entry, String act) {
        assertThat(desk.act(entry, act, desk.agency.clerk(), Map.of("why", "Bận")))
                .hasStatus(303);
    }

    private record Letter(String subject, String words, String ics) {}

    private void written() {
        while (!versions.waiting(clock.instant()).isEmpty()) { // those of other tests too, so many at a time
            writing.run((Inviting) TestMail.at(25), clock.instant());
        }
    }

    private List<Letter> sent(UUID entry) {
        written();
        desk.jdbc
                .sql("update calendar.invitation set sent_at = now() where entry = ? and sent_at is null")
                .param(entry)
                .update();
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

    private int waiting(UUID entry) {
        return desk.jdbc
                .sql(
                        "select count(*) from calendar.invitation where entry = ? and sent_at is null and given_up_at is null")
                .param(entry)
                .query(Integer.class)
                .single();
    }

    private UUID published() {
        UUID entry = desk.entered(desk.agency.clerk(), form());
        Publishing.publish(desk, day, entry);
        assertThat(sent(entry)).hasSize(1);
        return entry;
    }

    private void change(UUID entry, Map<String, String> form) {
        assertThat(desk.act(entry, "change", desk.agency.clerk(), with(form, "why", "Chỉ đạo")))
                .hasStatus(303);
    }

    private Map<String, String> closed(String... more) {
        return with(with(form(), "openness", "restricted"), more);
    }

    private Map<String, String> form() {
        return with(meeting(day, "08:00", "09:00"), "place", "Hội trường", "others", "Ông Khách <khach@dn.example>");
    }
}
