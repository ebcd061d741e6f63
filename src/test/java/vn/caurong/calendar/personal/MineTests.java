package vn.caurong.calendar.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;
import vn.caurong.ui.Note;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/** One's own calendar: everything of a person that has a time, and nothing of anybody else. */
@CauRongTest
class MineTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final WorkList worklist;
    private final TransactionTemplate transaction;
    private final LocalDate day;

    MineTests(ApplicationContext context, Clock clock, WorkList worklist, TransactionTemplate transaction) {
        desk = new CalendarDesk(context, "Sở Lịch Riêng");
        agency = desk.agency;
        this.worklist = worklist;
        this.transaction = transaction;
        day = Vietnam.today(clock).with(DayOfWeek.TUESDAY).plusWeeks(3);
    }

    @Test
    void everythingOfAPersonIsInOneCalendar() {
        Actor head = agency.unitHead();
        UUID named = desk.entered(
                agency.clerk(),
                with(
                        meeting(day, "08:00", "09:00"),
                        "words",
                        "Họp có tôi",
                        "post",
                        head.post().toString()));
        UUID units = desk.entered(
                agency.clerk(),
                with(
                        meeting(day, "10:00", "11:00"),
                        "words",
                        "Họp cả phòng",
                        "unit",
                        agency.division().toString()));
        UUID others = desk.entered(agency.clerk(), with(meeting(day, "14:00", "15:00"), "words", "Họp không có tôi"));
        Publishing.publish(desk, day, named, units, others);
        assertThat(own(head, "Khám răng", "08:30", "09:30", "")).hasStatus(303);
        due(head, "Báo cáo quý", at(day, 16));
        away(head.person(), at(day.plusDays(1), 0), at(day.plusDays(2), 0));
        agency.standingIn(agency.specialist(), head, at(day.minusDays(90), 0), at(day.plusDays(3), 0));

        Document page = page(head, "");
        var lines = page.select("#main section.cr-work").stream()
                .filter(section -> section.text().contains(Vietnam.write(day)))
                .findFirst()
                .orElseThrow()
                .select("li");
        assertThat(lines.stream().map(each -> String.join(" ", each.children().eachText())))
                .contains(
                        "8:00–9:00 Họp có tôi Lịch công tác Trùng giờ",
                        "8:30–9:30 Khám răng Việc riêng Trùng giờ",
                        "10:00–11:00 Họp cả phòng Lịch công tác",
                        "16:00 Báo cáo quý Hạn xử lý");
        assertThat(lines.stream().filter(each -> each.text().contains("Trùng giờ")))
                .extracting(each -> each.select(".cr-row-title").text())
                .containsExactly("Họp có tôi", "Khám răng");
        assertThat(page.text())
                .contains("Nghỉ phépVắng mặt", agency.specialist().name() + "Giao người làm thay")
                .doesNotContain("Họp không có tôi");
        assertThat(page(agency.specialist(), "").text())
                .contains("Trưởng phòng Hồ Thị Thử TrưởngLàm thay", "Họp cả phòng", "Báo cáo quý")
                .doesNotContain("Khám răng", "Họp có tôi");
        assertThat(page(head, "&view=week").select("table td").eachText())
                .anySatisfy(cell -> assertThat(cell).contains("8:00–9:00 Họp có tôi", "Khám răng"));
    }

    @Test
    void dutyAndWorkAtTheOfficeAreShownAndClashWithNothing() {
        LocalDate on = day.plusWeeks(2);
        String deputy = agency.deputy().post().toString();
        var office =
                with(meeting(on, "07:30", "17:30"), "kind", "at_office", "words", "Trực lãnh đạo", "chair", deputy);
        UUID week = desk.entered(agency.clerk(), with(office, "last", "" + on.plusDays(3)));
        UUID met = desk.entered(agency.clerk(), with(meeting(on, "08:00", "09:00"), "chair", deputy));
        Publishing.publish(desk, on, week, met);
        assertThat(own(agency.deputy(), on.plusDays(1), "Khám mắt", "08:00", "09:00", ""))
                .hasStatus(303);
        String page = text(desk.get("/calendar/mine?week=" + Week.of(on), agency.deputy()));
        assertThat(page).contains("Trực lãnh đạo", "Họp giao ban", "Khám mắt").doesNotContain("Trùng giờ");
        assertThat(own(agency.deputy(), on, "Gặp bác sĩ", "08:30", "09:30", "")).hasStatus(303);
        assertThat(text(desk.get("/calendar/mine?week=" + Week.of(on), agency.deputy())))
                .contains("Trùng giờ");
    }

    @Test
    void whatAsksOnesUnitTakesNobodysTime() {
        LocalDate on = day.plusWeeks(4);
        var asks = with(meeting(on, "10:00", "11:00"), "unit", agency.division().toString());
        Publishing.publish(desk, on, desk.entered(agency.clerk(), asks));
        assertThat(own(agency.unitHead(), on, "Khám mắt", "10:30", "11:30", "")).hasStatus(303);
        assertThat(text(desk.get("/calendar/mine?week=" + Week.of(on), agency.unitHead())))
                .contains("Họp giao ban", "Khám mắt")
                .doesNotContain("Trùng giờ");
    }

    @Test
    void whatRepeatsAcrossTetLeavesItOut() {
        LocalDate first = LocalDate.of(2020, 1, 14);
        LocalDate tet = first.plusWeeks(2);
        MvcTestResult answer = own(agency.leader(), first, "Giao ban", "08:00", "09:00", "4");
        Note note = (Note) answer.getMvcResult().getFlashMap().get("note");
        assertThat(note.key()).isEqualTo("calendar.said.own.skipped");
        assertThat(note.arguments()).containsExactly("1", Vietnam.write(tet));
        assertThat(days(agency.leader())).containsExactly(first, first.plusWeeks(1), first.plusWeeks(3));

        UUID second = desk.jdbc
                .sql("select id from calendar.personal where person = ? order by starts offset 1 limit 1")
                .param(agency.leader().person())
                .query(UUID.class)
                .single();
        assertThat(text(desk.get("/calendar/mine/" + second, agency.leader()))).contains("Bỏ cả các lần sau");
        assertThat(desk.get("/calendar/mine/" + second, agency.deputy())).hasStatus(404);
        assertThat(desk.post("/calendar/mine/" + second + "/removal", agency.deputy(), Map.of()))
                .hasStatus(404);
        assertThat(desk.post("/calendar/mine/" + second + "/removal", agency.leader(), Map.of("following", "yes")))
                .hasStatus(303);
        assertThat(days(agency.leader())).containsExactly(first);
    }

    @Test
    void anOwnEntryIsChangedByItsOwnerAtTheVersionSeen() {
        Actor head = agency.unitHead();
        own(head, day.plusDays(2), "Họp phụ huynh", "08:00", "09:00", "2");
        List<UUID> both = desk.jdbc
                .sql("select id from calendar.personal where person = ? and title = ? order by starts")
                .params(head.person(), "Họp phụ huynh")
                .query(UUID.class)
                .list();
        String page = "/calendar/mine/" + both.getFirst();
        assertThat(text(desk.get(page, head))).contains("Sửa việc này", "Chỉ sửa lần này");
        var form = with(
                changed("Họp phụ huynh lớp 5", "14:00", "15:30"), "seen", "free", "place", "Trường Phan Châu Trinh");
        assertThat(desk.post(page, agency.deputy(), form)).hasStatus(404);
        assertThat(desk.post(page, head, form)).hasStatus(303);
        assertThat(text(desk.get(page, head)))
                .contains("Họp phụ huynh lớp 5", "14:00–15:30", "Trường Phan Châu Trinh", "Còn trống");
        assertThat(text(desk.get("/calendar/mine/" + both.getLast(), head)))
                .as("the other of the two")
                .contains("8:00–9:00")
                .doesNotContain("lớp 5");
        MvcTestResult late = desk.post(page, head, with(form, "title", "Ghi đè"));
        assertThat(late).as("the version seen is not the one there is").hasStatus(409);
        assertThat(text(late)).contains("vừa được sửa ở cửa sổ khác", "Chưa ghi gì của bạn");
        assertThat(text(desk.get(page, head))).doesNotContain("Ghi đè");
        for (String[] bad : new String[][] {
            {"title", "", "Nội dung phải có"},
            {"to", "13:00", "sau giờ bắt đầu"},
            {"last", "30/02/2020", "Ngày chưa đúng"},
            {"last", Vietnam.write(day.plusDays(60)), "dài nhất 31 ngày"},
            {"version", "x", "Có ô chưa chọn đúng"},
        }) {
            MvcTestResult answer = desk.post(page, head, with(with(form, "version", "2"), bad[0], bad[1]));
            assertThat(answer).hasStatus(422);
            assertThat(text(answer)).contains(bad[2]);
        }
        var days = with(form, "version", "2", "last", Vietnam.write(day.plusDays(3)), "to", "09:00");
        assertThat(desk.post(page, head, days)).hasStatus(303);
        assertThat(text(desk.get(page, head))).containsPattern("14:00 \\d+/\\d+ – 9:00 \\d+/\\d+");
    }

    private Map<String, String> changed(String title, String from, String to) {
        return Map.of("title", title, "day", Vietnam.write(day.plusDays(2)), "from", from, "to", to, "version", "1");
    }

    @Test
    void badInputGetsASentence() {
        for (String[] bad : new String[][] {
            {"", "08:00", "09:00", "", "Nội dung phải có"},
            {"x", "09:00", "08:00", "", "sau giờ bắt đầu"},
            {"x", "25:00", "08:00", "", "Giờ chưa đúng"},
            {"x", "08:00", "09:00", "99", "Số lần lặp lại"},
            {"x\0", "08:00", "09:00", "", "ký tự lạ"},
            {"x".repeat(501), "08:00", "09:00", "", "dài quá 500"},
        }) {
            MvcTestResult answer = own(agency.clerk(), bad[0], bad[1], bad[2], bad[3]);
            assertThat(answer).hasStatus(422);
            assertThat(text(answer)).contains(bad[4]);
        }
    }

    private MvcTestResult own(Actor by, String title, String from, String to, String times) {
        return own(by, day, title, from, to, times);
    }

    private MvcTestResult own(Actor by, LocalDate day, String title, String from, String to, String times) {
        return desk.post(
                "/calendar/mine",
                by,
                Map.of("title", title, "day", day.toString(), "from", from, "to", to, "times", times));
    }

    private List<LocalDate> days(Actor of) {
        return desk.jdbc
                .sql("select starts from calendar.personal where person = ? order by starts")
                .param(of.person())
                .query((row, n) -> Vietnam.date(row.getTimestamp(1).toInstant()))
                .list();
    }

    private void due(Actor who, String title, Instant due) {
        var item = new NewItem(
                new Subject("calendar", Ids.next()),
                Duty.PROCESS,
                new Assignee.ToPost(who.post()),
                due,
                0,
                title,
                "",
                "");
        transaction.executeWithoutResult(_ -> worklist.open(List.of(item), null));
    }

    private void away(UUID person, Instant from, Instant to) {
        desk.jdbc
                .sql("insert into organization.absence values (?, ?, 'LEAVE', tstzrange(?, ?))")
                .params(Ids.next(), person, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant().plus(Duration.ofHours(hour));
    }

    private Document page(Actor reader, String more) {
        var answer = desk.get("/calendar/mine?week=" + Week.of(day) + more, reader);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
