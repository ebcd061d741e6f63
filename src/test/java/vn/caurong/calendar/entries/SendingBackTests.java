package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** What the Office returned waits for its unit until it is handed in again or cancelled. */
@CauRongTest
class SendingBackTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final Actor deputyHead;
    private final LocalDate day;

    SendingBackTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Trả Lại");
        agency = desk.agency;
        deputyHead = agency.more(agency.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Võ Thử Phó Phòng");
        day = Vietnam.today(clock).plusWeeks(1);
        desk.jdbc
                .sql("insert into calendar.cut_off values (?, 7, '23:59', '[2020-01-01,)')")
                .param(agency.id())
                .update();
    }

    @Test
    void itWaitsForWhoRegisteredItAndTheHeadOfTheUnitAndMayComeAfterTheCutOff() {
        UUID entry = desk.entered(deputyHead, meeting(day, "08:00", "09:00"));
        close();
        assertThat(desk.enter(deputyHead, meeting(day, "10:00", "11:00")))
                .as("the week is closed")
                .hasStatus(422);
        sendBack(entry);
        for (Actor waits : new Actor[] {deputyHead, agency.unitHead()}) {
            assertThat(told(waits)).isEqualTo("Thiếu thành phần");
            assertThat(text(desk.get("/calendar", waits))).contains("Đang chờ bạn", "Họp giao ban");
        }
        assertThat(text(desk.get("/calendar", agency.specialist()))).doesNotContain("Đang chờ bạn");
        var other = with(meeting(day, "08:00", "09:00"), "words", "Họp đủ thành phần");
        assertThat(desk.act(entry, "edit", deputyHead, other)).hasStatus(303);
        assertThat(text(desk.get("/calendar", agency.unitHead()))).contains("Họp đủ thành phần");
        assertThat(desk.act(entry, "registration", agency.unitHead(), Map.of())).hasStatus(303);
        assertThat(text(desk.get("/calendar", deputyHead))).doesNotContain("Đang chờ bạn");
        sendBack(entry);
        assertThat(desk.act(entry, "cancellation", deputyHead, Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(text(desk.get("/calendar", agency.unitHead()))).doesNotContain("Đang chờ bạn");
    }

    @Test
    void inAnotherClosedWeekItComesLateLikeAnyOther() {
        UUID entry = desk.entered(deputyHead, meeting(day.plusWeeks(1), "08:00", "09:00"));
        sendBack(entry);
        close();
        assertThat(desk.act(entry, "edit", deputyHead, meeting(day, "08:00", "09:00")))
                .hasStatus(303);
        assertThat(text(desk.act(entry, "registration", deputyHead, Map.of()))).contains("Đã hết hạn đăng ký tuần");
    }

    @Test
    void aDraftThatIsRestrictedNowIsClosedToThoseWhoKnewIt() {
        UUID entry = desk.entered(deputyHead, meeting(day, "14:00", "15:00"));
        sendBack(entry);
        assertThat(desk.get("/calendar/entries/" + entry, agency.deputy())).hasStatusOk();
        assertThat(desk.act(entry, "edit", deputyHead, with(meeting(day, "14:00", "15:00"), "openness", "restricted")))
                .hasStatus(303);
        assertThat(desk.get("/calendar/entries/" + entry, agency.deputy())).hasStatus(404);
    }

    @Test
    void aLeaderReturnsOneOfThoseThatWaitForApprovalAndTheOfficeIsTold() {
        LocalDate on = day.plusWeeks(2);
        UUID one = desk.entered(deputyHead, with(meeting(on, "08:00", "09:00"), "words", "Việc cần sửa"));
        UUID other = desk.entered(deputyHead, with(meeting(on, "10:00", "11:00"), "words", "Việc giữ lại"));
        assertThat(desk.act(one, "sending-back", agency.leader(), Map.of("why", "Sớm")))
                .as("not the leaders' turn yet")
                .hasStatus(422);
        for (UUID each : new UUID[] {one, other}) {
            desk.post(
                    "/calendar/consolidation",
                    agency.clerk(),
                    Map.of("week", Week.of(on).toString(), "pick", each + "_" + desk.version(each)));
        }
        assertThat(text(desk.get("/calendar?week=" + Week.of(on), agency.deputy())))
                .contains("Cần duyệt: 2 việc", "Mở xem, trả lại");
        assertThat(text(desk.get("/calendar/entries/" + one, agency.deputy())))
                .contains("Duyệt lịch", "Trả lại đơn vị");
        assertThat(desk.act(one, "sending-back", agency.unitHead(), Map.of("why", "Thôi")))
                .hasStatus(403);
        assertThat(desk.act(one, "sending-back", agency.deputy(), Map.of())).hasStatus(422);
        assertThat(desk.act(one, "sending-back", agency.deputy(), Map.of("why", "Mời thêm Sở Tài chính")))
                .hasStatus(303);
        assertThat(desk.state(one)).isEqualTo("DRAFT");
        assertThat(desk.state(other)).isEqualTo("CONSOLIDATED");
        for (Actor told : new Actor[] {deputyHead, agency.unitHead(), agency.clerk()}) {
            assertThat(told(told, "sent-back-leader")).isEqualTo("Mời thêm Sở Tài chính");
        }
        assertThat(text(desk.get("/calendar", deputyHead))).contains("Đang chờ bạn", "Việc cần sửa");
        assertThat(desk.act(one, "registration", deputyHead, Map.of())).hasStatus(303);
        assertThat(desk.state(one)).isEqualTo("REGISTERED");
        var pick = Map.of("week", Week.of(on).toString(), "pick", other + "_" + desk.version(other));
        assertThat(desk.post("/calendar/approval", agency.deputy(), pick)).hasStatus(303);
        assertThat(desk.act(other, "sending-back", agency.deputy(), Map.of("why", "Muộn")))
                .as("approved")
                .hasStatus(422);
    }

    private void sendBack(UUID entry) {
        assertThat(desk.act(entry, "sending-back", agency.clerk(), Map.of("why", "Thiếu thành phần")))
                .hasStatus(303);
    }

    /** The week ahead is closed since Monday. */
    private void close() {
        desk.jdbc
                .sql("update calendar.cut_off set weekday = 1, at = '00:00' where agency = ?")
                .param(agency.id())
                .update();
    }

    private String told(Actor actor) {
        return told(actor, "sent-back");
    }

    private String told(Actor actor, String what) {
        return desk.jdbc
                .sql("select arguments[2] from notifications.notice where person = ? and says = ?")
                .params(actor.person(), "calendar.notice." + what)
                .query(String.class)
                .single();
    }
}
