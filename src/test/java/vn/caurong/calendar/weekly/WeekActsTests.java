package vn.caurong.calendar.weekly;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** A week consolidated, approved and published, with what was refused and why. */
@CauRongTest
class WeekActsTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate monday;

    WeekActsTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Công Bố");
        agency = desk.agency;
        monday = Vietnam.today(clock).with(DayOfWeek.MONDAY).plusWeeks(3);
    }

    @Test
    void onlyTheOfficeConsolidatesAndPublishesAndOnlyALeaderApproves() {
        assertThat(act("consolidation", agency.unitHead(), 0)).hasStatus(403);
        assertThat(act("approval", agency.clerk(), 0)).hasStatus(403);
        assertThat(act("publication", agency.leader(), 0)).hasStatus(403);
        assertThat(act("consolidation", agency.clerk(), 0)).hasStatus(422);
        assertThat(desk.post(
                        "/calendar/consolidation",
                        agency.clerk(),
                        Map.of("week", week(0), "pick", "-".repeat(36) + "_1")))
                .hasStatus(422);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 501; i++) {
            many.append(UUID.randomUUID()).append("_1,");
        }
        assertThat(text(desk.post(
                        "/calendar/consolidation", agency.clerk(), Map.of("week", week(0), "pick", many.toString()))))
                .contains("mỗi lần nhiều nhất 500 việc");
        assertThat(text(act("publication", agency.clerk(), 5))).contains("không có việc nào đã duyệt");
        assertThat(desk.post("/calendar/publication", agency.clerk(), Map.of("week", "2021-W53")))
                .hasStatus(422);
    }

    @Test
    void aWeekGoesFromRegisteredToPublishedAndThenEverybodyReadsIt() {
        UUID one = entered("08:00", "Họp tuần một");
        UUID two = entered("10:00", "Họp tuần hai");
        assertThat(act("consolidation", agency.clerk(), 0, one, two)).hasStatus(303);
        assertThat(desk.state(two)).isEqualTo("CONSOLIDATED");
        assertThat(text(desk.get("/calendar?week=" + week(0), agency.leader()))).contains("Cần duyệt: 2 việc");
        assertThat(act("approval", agency.leader(), 0, one)).hasStatus(303);
        assertThat(desk.get("/calendar/entries/" + one, agency.specialist())).hasStatus(404);
        assertThat(act("publication", agency.clerk(), 0)).hasStatus(303);
        assertThat(desk.state(one)).isEqualTo("PUBLISHED");
        assertThat(desk.state(two)).isEqualTo("CONSOLIDATED");
        assertThat(desk.get("/calendar/entries/" + one, agency.specialist())).hasStatusOk();
        assertThat(text(desk.get("/calendar?show=all&week=" + week(0), agency.specialist())))
                .contains("Họp tuần một", "Đã công bố, lần 1")
                .doesNotContain("Họp tuần hai", "MỚI");
        act("approval", agency.leader(), 0, two);
        assertThat(act("publication", agency.clerk(), 0)).hasStatus(303);
        assertThat(text(desk.get("/calendar?show=all&week=" + week(0), agency.specialist())))
                .contains("Đã công bố, lần 2", "MỚI");
    }

    @Test
    void whatIsRefusedIsReportedWithWhyAndTheRestGoesOn() {
        String leader = agency.deputy().post().toString();
        var form = with(meeting(monday.plusWeeks(1), "14:00", "15:00"), "chair", leader);
        UUID loses = desk.entered(agency.unitHead(), with(form, "words", "Việc nhường"));
        UUID wins = desk.entered(agency.clerk(), with(form, "why", "Thành phố triệu tập", "words", "Việc gấp"));
        UUID stale = desk.entered(agency.unitHead(), meeting(monday.plusWeeks(1), "16:00", "17:00"));
        String picked = stale + "_1";
        desk.act(stale, "edit", agency.unitHead(), meeting(monday.plusWeeks(1), "16:00", "17:30"));
        MvcTestResult answer = desk.post(
                "/calendar/consolidation",
                agency.clerk(),
                Map.of("week", week(1), "pick", loses + "_1," + wins + "_1," + picked));
        String report = answer.getResponse().getHeader("Location");
        assertThat(text(desk.get(report, agency.clerk())))
                .contains("Đã tổng hợp 1 việc. Còn 2 việc chưa được", "Việc nhường: Giờ của lãnh đạo đã nhường")
                .contains("vừa thay đổi việc này lúc");
        assertThat(text(desk.get(report, agency.leader()))).doesNotContain("Đã tổng hợp 1 việc");
        assertThat(desk.state(wins)).isEqualTo("CONSOLIDATED");
        assertThat(desk.state(loses)).isEqualTo("REGISTERED");
        assertThat(desk.act(
                        loses,
                        "edit",
                        agency.unitHead(),
                        with(meeting(monday.plusWeeks(1), "09:00", "10:00"), "chair", leader)))
                .hasStatus(303);
        assertThat(act("consolidation", agency.clerk(), 1, loses)).hasStatus(303);
        assertThat(desk.state(loses)).isEqualTo("CONSOLIDATED");
    }

    @Test
    void oneThatIsRestrictedMeanwhileStopsNoOther() {
        var form = meeting(monday.plusWeeks(3), "08:00", "09:00");
        UUID stays = desk.entered(agency.clerk(), form);
        UUID closed = desk.entered(agency.clerk(), with(form, "words", "Nay là kín"));
        act("consolidation", agency.clerk(), 3, stays, closed);
        String seen = stays + "_" + desk.version(stays) + "," + closed + "_" + desk.version(closed);
        assertThat(desk.act(
                        closed, "edit", agency.clerk(), with(form, "words", "Nay là kín", "openness", "restricted")))
                .hasStatus(303);
        var answer = desk.post("/calendar/approval", agency.deputy(), Map.of("week", week(3), "pick", seen));
        assertThat(answer).hasStatus(303);
        assertThat(desk.state(stays)).isEqualTo("APPROVED");
        assertThat(desk.state(closed)).isEqualTo("CONSOLIDATED");
        assertThat(text(desk.get(answer.getResponse().getHeader("Location"), agency.deputy())))
                .contains("Một việc bạn không còn được xem: nay là việc hạn chế")
                .doesNotContain("Nay là kín");
    }

    @Test
    void whatIsOverIsNotPublishedAnyMore() {
        UUID late = desk.entered(agency.clerk(), meeting(monday.plusWeeks(2), "08:00", "09:00"));
        act("consolidation", agency.clerk(), 2, late);
        act("approval", agency.leader(), 2, late);
        LocalDate gone = monday.minusWeeks(8);
        desk.jdbc
                .sql("update calendar.entry set starts = ?::timestamptz, ends = ?::timestamptz where id = ?")
                .params(gone + "T08:00+07", gone + "T09:00+07", late)
                .update();
        assertThat(text(act("publication", agency.clerk(), -8))).contains("không có việc nào đã duyệt mà chưa diễn ra");
    }

    @Test
    void anotherAgencysEntryIsNotThere(ApplicationContext context) {
        CalendarDesk other = new CalendarDesk(context, "Sở Không Liên Quan");
        UUID foreign = other.entered(other.agency.clerk(), meeting(monday, "08:00", "09:00"));
        var answer = act("consolidation", agency.clerk(), 0, foreign);
        assertThat(text(desk.get(answer.getResponse().getHeader("Location"), agency.clerk())))
                .contains("Một việc bạn không còn được xem")
                .doesNotContain("Họp giao ban");
        assertThat(desk.state(foreign)).isEqualTo("REGISTERED");
    }

    private UUID entered(String from, String words) {
        String to = from.replace(":00", ":45");
        return desk.entered(agency.unitHead(), with(meeting(monday, from, to), "words", words));
    }

    private MvcTestResult act(String act, Actor by, int weeks, UUID... entries) {
        StringBuilder picks = new StringBuilder();
        for (UUID entry : entries) {
            picks.append(picks.isEmpty() ? "" : ",").append(entry).append('_').append(desk.version(entry));
        }
        return desk.post("/calendar/" + act, by, Map.of("week", week(weeks), "pick", picks.toString()));
    }

    private String week(int later) {
        return Week.of(monday.plusWeeks(later)).toString();
    }
}
