package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;

/** Nothing is taken back from whom no invitation reached: neither by a letter, nor by one that still waits. */
@CauRongTest
class NeverAskedTests {
    private static final String FAILED = "given_up_at = now(), trouble = '550 no such user'";
    private static final String SENT = "sent_at = now(), tries = tries + 1";

    private final LetterDesk letters;
    private final CalendarDesk desk;
    private final InvitationRows rows;
    private final Clock clock;

    NeverAskedTests(ApplicationContext context, InvitationRows rows, Clock clock) {
        letters = LetterDesk.of(context, "Sở Chưa Mời");
        desk = letters.desk();
        this.rows = rows;
        this.clock = clock;
    }

    @AfterEach
    void nothingIsSent() {
        letters.nothingIsSent();
    }

    @Test
    void whatStillWaitsIsWithdrawn() {
        UUID entry = published();
        assertThat(letters(entry)).containsExactly("REQUEST");
        letters.end(entry, "cancellation");
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
        letters.end(entry, "putting-off");
        letters.end(entry, "cancellation");
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
        letters.end(entry, "cancellation");
        assertThat(letters(entry)).isEmpty();
    }

    @Test
    void whoReadTheFirstOnlyIsToldItIsOff() {
        UUID entry = published();
        letters(entry);
        all(entry, SENT);
        moved(entry, "14:00", "15:00");
        assertThat(letters(entry)).containsExactly("REQUEST", "REQUEST");
        letters.end(entry, "cancellation");
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
        letters.end(entry, "putting-off");
        letters(entry);
        all(entry, SENT);
        moved(entry, "14:00", "15:00");
        assertThat(letters(entry)).containsExactly("REQUEST", "CANCEL", "REQUEST");
        letters.end(entry, "putting-off");
        letters(entry);
        assertThat(to(entry, "khach@dn.example")).as("they know").containsExactly("Mời dự", "Hoãn");
        letters.end(entry, "cancellation");
        letters(entry);
        assertThat(to(entry, "khach@dn.example"))
                .as("another invitation was promised")
                .containsExactly("Mời dự", "Hoãn", "Hủy");
        assertThat(letters.column(entry, "words").getLast())
                .as("what they knew")
                .contains("8:00–9:00");
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
        letters.end(entry, "cancellation");
        assertThat(letters(entry)).containsExactly("REQUEST", "CANCEL");
    }

    private void change(UUID entry, String others) {
        letters.change(entry, with(form("08:00", "09:00"), "others", others));
    }

    private void moved(UUID entry, String from, String to) {
        letters.change(entry, form(from, to));
    }

    /** Methods of what is written or was sent, in the order of the versions. */
    private List<String> letters(UUID entry) {
        letters.written();
        return letters.column(entry, "method");
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
        return letters.column(entry, "address");
    }

    private void all(UUID entry, String becomes) {
        desk.jdbc
                .sql("update calendar.invitation set " + becomes + " where entry = ?")
                .param(entry)
                .update();
    }

    private UUID published() {
        return letters.published(form("08:00", "09:00"));
    }

    private Map<String, String> form(String from, String to) {
        return letters.form(from, to);
    }
}
