package vn.caurong.calendar.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;

/** The week: leaders by half-days, day by day on a phone, and whose it is. */
@CauRongTest
class WeekPageTests {
    private final CalendarDesk desk;
    private final CalendarDesk other;
    private final LocalDate day;
    private final Week week;

    WeekPageTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Có Tuần");
        other = new CalendarDesk(context, "Sở Tuần Khác");
        day = Vietnam.today(clock).with(DayOfWeek.TUESDAY).plusWeeks(3);
        week = Week.of(day);
    }

    @Test
    void aLeaderIsInTheColumnAndHalfOfTheDay() {
        assertThat(desk.get("/calendar", null)).hasStatus(303);
        Actor deputy = desk.agency.deputy();
        desk.entered(
                desk.agency.clerk(),
                with(meeting(day, "14:00", "15:00"), "chair", deputy.post().toString(), "words", "Họp buổi chiều"));
        Document page = page("", desk.agency.leader());
        assertThat(page.select("h1").text()).contains("Tuần " + week.number());
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/calendar?week=" + week.next());
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/calendar?week=" + week.previous());
        var rows = page.select("table tbody tr");
        assertThat(rows).hasSize(14);
        assertThat(rows.get(3).select("td").get(1).text()).contains("14:00–15:00", "Họp buổi chiều");
        assertThat(rows.get(2).text()).doesNotContain("Họp buổi chiều");
        assertThat(page.select(".cr-phone-block .cr-row").text()).contains("Họp buổi chiều", "Chiều");
    }

    @Test
    void theClerkHasAWayToRoomsAndCutOffsOnAPhone() {
        for (String way : new String[] {"/calendar/resources", "/calendar/cut-offs"}) {
            String link = ".cr-phone-block a[href=" + way + "]";
            assertThat(page("", desk.agency.clerk()).select(link)).hasSize(1);
            assertThat(page("&show=all", desk.agency.clerk()).select(link)).hasSize(1);
            assertThat(page("", desk.agency.leader()).select(link)).isEmpty();
        }
    }

    @Test
    void eachSeesTheirOwnAndNobodyAnotherAgencys() {
        Actor head = desk.agency.unitHead();
        desk.entered(head, with(meeting(day, "08:00", "09:00"), "words", "Việc của phòng"));
        assertThat(page("&show=unit", head).text()).contains("Việc của phòng");
        assertThat(page("&show=mine", head).text()).doesNotContain("Việc của phòng");
        assertThat(page("&show=leaders", head).text()).doesNotContain("Việc của phòng");
        assertThat(page("&show=all", desk.agency.clerk()).text()).contains("Việc của phòng");
        assertThat(page("&show=all", desk.agency.specialist()).text())
                .as("not published yet")
                .doesNotContain("Việc của phòng");
        assertThat(text(other.get("/calendar?show=all&week=" + week, other.agency.leader())))
                .doesNotContain("Việc của phòng");
    }

    @Test
    void travelOverDaysStandsOnEachOfThem() {
        desk.entered(
                desk.agency.clerk(),
                with(
                        meeting(day, "13:30", "11:00"),
                        "last",
                        day.plusDays(2).toString(),
                        "kind",
                        "travel",
                        "words",
                        "Đi Hà Nội",
                        "chair",
                        desk.agency.leader().post().toString()));
        var rows = page("", desk.agency.leader()).select("table tbody tr");
        assertThat(rows.stream().map(row -> row.text().contains("Đi Hà Nội")))
                .containsExactly(
                        false, false, false, true, true, true, true, false, false, false, false, false, false, false);
        assertThat(page("", desk.agency.leader()).select(".cr-phone-block .cr-row").stream()
                        .filter(row -> row.text().contains("Đi Hà Nội")))
                .as("lists say it once a day")
                .hasSize(3);
    }

    @Test
    void whoeverIsTakenAllDayIsNotFreeInTheAfternoon() {
        desk.entered(
                desk.agency.clerk(),
                with(
                        meeting(day.plusDays(2), "07:30", "17:00"),
                        "words",
                        "Kiểm tra cả ngày",
                        "chair",
                        desk.agency.deputy().post().toString()));
        desk.entered(
                desk.agency.clerk(),
                with(
                        meeting(day.plusDays(3), "08:00", "12:30"),
                        "words",
                        "Chỉ buổi sáng",
                        "chair",
                        desk.agency.deputy().post().toString()));
        var rows = page("", desk.agency.leader()).select("table tbody tr");
        assertThat(rows.get(6).text()).contains("Kiểm tra cả ngày");
        assertThat(rows.get(7).text()).contains("Kiểm tra cả ngày");
        assertThat(rows.get(8).text()).contains("Chỉ buổi sáng");
        assertThat(rows.get(9).text()).doesNotContain("Chỉ buổi sáng");
    }

    @Test
    void mineIsOfEveryPostOfMineAndMyUnitsHasWhereOneOfUsStandsIn() {
        CalendarDesk own = new CalendarDesk(desk.context, "Sở Kiêm Nhiệm");
        Actor head = own.agency.unitHead();
        Actor second = own.agency.more(own.agency.office(), "Tổ trưởng kiêm nhiệm", Role.SPECIALIST, "Tạm");
        desk.jdbc
                .sql("update organization.holding set person = ?, main = false where post = ?")
                .params(head.person(), second.post())
                .update();
        var form = meeting(day, "08:00", "09:00");
        String post = second.post().toString();
        own.published(with(form, "words", "Việc của chức kia", "post", post));
        String unit = own.agency.office().toString();
        own.published(with(meeting(day, "09:00", "10:00"), "words", "Việc của đơn vị kia", "unit", unit));
        String stand = head.post().toString();
        own.published(with(meeting(day, "10:00", "11:00"), "words", "Việc dự thay", "stand-in", stand));
        String mine = text(own.get("/calendar?show=mine&week=" + week, head));
        assertThat(mine).contains("Việc của chức kia", "Việc của đơn vị kia", "Việc dự thay");
        assertThat(text(own.get("/calendar?show=unit&week=" + week, own.agency.specialist())))
                .contains("Việc dự thay")
                .doesNotContain("Việc của đơn vị kia");
    }

    @Test
    void aWeekThereIsNotIsThisWeek() {
        assertThat(desk.get("/calendar?week=2021-W53&show=xyz", desk.agency.leader()))
                .hasStatusOk();
        assertThat(desk.get("/calendar?week=" + week.next(), desk.agency.leader()))
                .hasStatusOk();
    }

    private Document page(String more, Actor reader) {
        var answer = desk.get("/calendar?week=" + week + more, reader);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
