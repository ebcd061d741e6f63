package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** After publication: changed, put off, cancelled, both versions kept and marked. */
@CauRongTest
class ChangingPublishedTests {
    private final CalendarDesk desk;
    private final Actor clerk;
    private final LocalDate day;

    ChangingPublishedTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Điều Chỉnh");
        clerk = desk.agency.clerk();
        day = Vietnam.today(clock).with(DayOfWeek.WEDNESDAY).plusWeeks(3);
    }

    @Test
    void aChangeKeepsBothVersionsAndFreesWhatItHeld() {
        String room = desk.room("Phòng Cũ", 10).toString();
        UUID entry = published(with(meeting(day, "08:00", "09:00"), "room", room));
        var later = with(meeting(day, "14:00", "15:00"), "room", room, "why", "Chủ tịch đi vắng");
        assertThat(desk.act(entry, "change", desk.agency.unitHead(), later)).hasStatus(403);
        assertThat(desk.act(entry, "edit", clerk, later)).hasStatus(422);
        assertThat(desk.act(entry, "change", clerk, with(later, "why", ""))).hasStatus(422);
        assertThat(text(desk.act(
                        entry, "change", clerk, with(meeting(day, "08:00", "09:00"), "room", room, "why", "x"))))
                .contains("Chưa có gì thay đổi");
        assertThat(desk.get("/calendar/entries/" + entry + "/edit", clerk)).hasStatusOk();
        assertThat(desk.act(entry, "change", clerk, later)).hasStatus(303);
        assertThat(marks(entry)).isEqualTo("PUBLISHED CHANGED");
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.specialist())))
                .contains("8:00–9:00", "14:00–15:00", "ĐIỀU CHỈNH", "Thay đổi: giờ", "Chủ tịch đi vắng");
        assertThat(text(desk.get("/calendar?show=all&week=" + Week.of(day), desk.agency.specialist())))
                .contains("ĐIỀU CHỈNH");
        desk.entered(clerk, with(meeting(day, "08:00", "09:00"), "room", room));
    }

    @Test
    void whatIsPutOffGetsAnotherTimeAndWhatIsCancelledStaysInTheWeek() {
        UUID entry = published(with(meeting(day.plusDays(1), "08:00", "09:00"), "words", "Họp hoãn"));
        assertThat(desk.act(entry, "putting-off", clerk, Map.of("why", "Chờ số liệu")))
                .hasStatus(303);
        assertThat(desk.state(entry)).isEqualTo("PUT_OFF");
        assertThat(desk.act(entry, "putting-off", clerk, Map.of("why", "Chờ số liệu")))
                .hasStatus(422);
        var again = with(meeting(day.plusDays(1), "10:00", "11:00"), "words", "Họp hoãn", "why", "Đã có số liệu");
        assertThat(desk.act(entry, "change", clerk, again)).hasStatus(303);
        assertThat(desk.act(entry, "cancellation", clerk, Map.of("why", "Thôi họp")))
                .hasStatus(303);
        assertThat(marks(entry)).isEqualTo("PUBLISHED PUT_OFF CHANGED CANCELLED");
        assertThat(text(desk.get("/calendar?show=all&week=" + Week.of(day), desk.agency.specialist())))
                .contains("Họp hoãn", "HỦY");
    }

    @Test
    void theOfficeSendsBackToTheUnitBeforeApproval() {
        UUID entry = desk.entered(desk.agency.unitHead(), meeting(day.plusDays(2), "08:00", "09:00"));
        assertThat(desk.act(entry, "sending-back", clerk, Map.of())).hasStatus(422);
        assertThat(desk.act(entry, "sending-back", clerk, Map.of("why", "Thiếu thành phần")))
                .hasStatus(303);
        assertThat(desk.state(entry)).isEqualTo("DRAFT");
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.unitHead())))
                .contains("Thiếu thành phần");
    }

    private UUID published(Map<String, String> form) {
        UUID entry = desk.entered(clerk, form);
        String week = Week.of(LocalDate.parse(form.get("day"))).toString();
        for (String act : new String[] {"consolidation", "approval", "publication"}) {
            Actor by = act.equals("approval") ? desk.agency.leader() : clerk;
            String pick = entry + "_" + desk.version(entry);
            assertThat(desk.post("/calendar/" + act, by, Map.of("week", week, "pick", pick)))
                    .hasStatus(303);
        }
        // only the first publication of a week is without a mark
        desk.jdbc
                .sql("update calendar.entry_version set mark = 'PUBLISHED' where entry = ?")
                .param(entry)
                .update();
        return entry;
    }

    private String marks(UUID entry) {
        return desk.jdbc
                .sql("select string_agg(mark, ' ' order by version) from calendar.entry_version where entry = ?")
                .param(entry)
                .query(String.class)
                .single();
    }
}
