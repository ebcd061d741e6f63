package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

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

/** Nothing is taken back from whom no invitation reached: neither by a letter, nor by one that still waits. */
@CauRongTest
class NeverAskedTests {
    private static final String FAILED = "given_up_at = now(), trouble = '550 no such user'";
    private static final String SENT = "sent_at = now(), tries = tries + 1";

    private final CalendarDesk desk;
    private final PublishedVersions versions;
    private final WritingInvitations writing;
    private final InvitationRows rows;
    private final Clock clock;
    private final LocalDate day;

    NeverAskedTests(
            ApplicationContext context,
            PublishedVersions versions,
            WritingInvitations writing,
            InvitationRows rows,
            Clock clock) {
        desk = new CalendarDesk(context, "Sở Chưa Mời");
        this.versions = versions;
        this.writing = writing;
        this.rows = rows;
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
    void whatStillWaitsIsWithdrawn() {
        UUID entry = published();
        assertThat(letters(entry)).containsExactly("REQUEST");
        end(entry, "cancellation");
        assertThat(letters(entry)).isEmpty();
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.clerk())))
                .contains("Bản công bố lần 2 không có thư cho địa chỉ này");
    }

    @Test
    void whatIsTriedAgainIsWithdrawnToo() {
        UUID entry = published();
        letters(entry);
        all(entry, "tries = 2, next_try = now() + interval '30 minutes', trouble = 'Connection refused'");
        change(entry, "khac@dn.example");
        assertThat(letters(entry)).as("only who came in place").containsExactly("REQUEST");
        assertThat(addresses(entry)).containsExactly("khac@dn.example");
    }

    @Test
    void whoseInvitationFailedReadsNoCancelling() {
        UUID entry = published();
        letters(entry);
        all(entry, FAILED);
        end(entry, "putting-off");
        end(entry, "cancellation");
        assertThat(letters(entry)).containsExactly("REQUEST");
    }

    /** Published while there was no mail server, and looked at too late. */
    @Test
    void whoWasNeverWrittenToReadsNoCancelling() {
        UUID entry = published();
        desk.jdbc
                .sql("insert into calendar.version_invited select entry, version, at from calendar.entry_version"
                        + " where entry = ?")
                .param(entry)
                .update();
        end(entry, "cancellation");
        assertThat(letters(entry)).isEmpty();
    }

    @Test
    void whoReadTheFirstOnlyIsToldItIsOff() {
        UUID entry = published();
        letters(entry);
        all(entry, SENT);
        moved(entry, "14:00", "15:00");
        assertThat(letters(entry)).containsExactly("REQUEST", "REQUEST");
        end(entry, "cancellation");
        assertThat(letters(entry)).as("the change is no news any more").containsExactly("REQUEST", "CANCEL");
    }

    /** The letter that left last decides, not any that left. */
    @Test
    void whoWasToldAlreadyIsNotToldAgainWhereTheNewInvitationNeverLeft() {
        UUID entry = published();
        letters(entry);
        all(entry, SENT);
        change(entry, "khac@dn.example");
        assertThat(letters(entry)).containsExactly("REQUEST", "REQUEST", "CANCEL");
        all(entry, SENT);
        moved(entry, "14:00", "15:00");
        letters(entry);
        assertThat(to(entry, "khach@dn.example")).containsExactly("Mời dự", "Thôi mời", "Mời dự");
        change(entry, "khac@dn.example");
        letters(entry);
        assertThat(to(entry, "khach@dn.example"))
                .as("the second invitation went before it left")
                .containsExactly("Mời dự", "Thôi mời");
    }

    @Test
    void whatIsOffAfterANewTimeThatNeverLeftIsToldAsItWasPromised() {
        UUID entry = published();
        letters(entry);
        all(entry, SENT);
        end(entry, "putting-off");
        letters(entry);
        all(entry, SENT);
        moved(entry, "14:00", "15:00");
        assertThat(letters(entry)).containsExactly("REQUEST", "CANCEL", "REQUEST");
        end(entry, "putting-off");
        letters(entry);
        assertThat(to(entry, "khach@dn.example")).as("they know").containsExactly("Mời dự", "Hoãn");
        end(entry, "cancellation");
        letters(entry);
        assertThat(to(entry, "khach@dn.example"))
                .as("another invitation was promised")
                .containsExactly("Mời dự", "Hoãn", "Hủy");
        assertThat(column(entry, "words").getLast()).as("what they knew").contains("8:00–9:00");
    }

    @Test
    void whoWasAskedNoMoreOrNeverReachedIsInvitedAndReadsOfNoChange() {
        UUID entry = published();
        letters(entry);
        all(entry, FAILED);
        moved(entry, "14:00", "15:00");
        letters(entry);
        assertThat(to(entry, "khach@dn.example")).containsExactly("Mời dự", "Mời dự");
        all(entry, SENT + ", given_up_at = null");
        change(entry, "khac@dn.example");
        moved(entry, "15:00", "16:00");
        letters(entry);
        assertThat(to(entry, "khach@dn.example")).containsExactly("Mời dự", "Mời dự", "Thôi mời", "Mời dự");
    }

    /** Nobody knows yet whether it arrives. */
    @Test
    void whatIsJustBeingSentIsTakenBackByALetter() {
        UUID entry = published();
        letters(entry);
        all(entry, "next_try = 'epoch'");
        assertThat(rows.take(clock.instant(), clock.instant().plusSeconds(120)))
                .map(InvitationRows.Waiting::address)
                .contains("khach@dn.example");
        end(entry, "cancellation");
        assertThat(letters(entry)).containsExactly("REQUEST", "CANCEL");
    }

    private void end(UUID entry, String act) {
        assertThat(desk.act(entry, act, desk.agency.clerk(), Map.of("why", "Bận")))
                .hasStatus(303);
    }

    private void change(UUID entry, String others) {
        changed(entry, with(form("08:00", "09:00"), "others", others));
    }

    private void moved(UUID entry, String from, String to) {
        changed(entry, form(from, to));
    }

    private void changed(UUID entry, Map<String, String> form) {
        assertThat(desk.act(entry, "change", desk.agency.clerk(), with(form, "why", "Chỉ đạo")))
                .hasStatus(303);
    }

    /** Methods of what is written or was sent, in the order of the versions. */
    private List<String> letters(UUID entry) {
        while (!versions.waiting(clock.instant()).isEmpty()) { // those of other tests too, so many at a time
            writing.run((Inviting) TestMail.at(25), clock.instant());
        }
        return column(entry, "method");
    }

    /** With what the letters to one address begin. */
    private List<String> to(UUID entry, String address) {
        return desk.jdbc
                .sql("select split_part(subject, ':', 1) from calendar.invitation where entry = ? and address = ?"
                        + " order by version")
                .params(entry, address)
                .query(String.class)
                .list();
    }

    private List<String> addresses(UUID entry) {
        return column(entry, "address");
    }

    private List<String> column(UUID entry, String column) {
        return desk.jdbc
                .sql("select " + column + " from calendar.invitation where entry = ? order by version, method desc")
                .param(entry)
                .query(String.class)
                .list();
    }

    private void all(UUID entry, String becomes) {
        desk.jdbc
                .sql("update calendar.invitation set " + becomes + " where entry = ?")
                .param(entry)
                .update();
    }

    private UUID published() {
        UUID entry = desk.entered(desk.agency.clerk(), form("08:00", "09:00"));
        Publishing.publish(desk, day, entry);
        return entry;
    }

    private Map<String, String> form(String from, String to) {
        return with(meeting(day, from, to), "place", "Hội trường", "others", "Ông Khách <khach@dn.example>");
    }
}
