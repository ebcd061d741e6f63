package vn.caurong.calendar.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.ui.Note;

/** What repeats says which of its days nobody works on, leaves them out unless they are kept, and is a year at most. */
@CauRongTest
class RepeatsTests {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 14);
    private static final LocalDate TET = FIRST.plusWeeks(2);

    private final CalendarDesk desk;
    private final WorkingTime time;
    private final LocalDate day;

    RepeatsTests(ApplicationContext context, Clock clock, WorkingTime time) {
        desk = new CalendarDesk(context, "Sở Lặp Lại");
        this.time = time;
        LocalDate later = Vietnam.today(clock).plusWeeks(3);
        day = later.datesUntil(later.plusDays(20))
                .filter(time::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLastDayCountsAndAYearIsTheMost() {
        assertThat(Repeating.until(FIRST, FIRST.plusWeeks(2), Set.of()).all())
                .containsExactly(FIRST, FIRST.plusWeeks(1), TET);
        assertThat(Repeating.until(FIRST, TET.minusDays(1), Set.of()).all()).hasSize(2);
        assertThat(Repeating.until(FIRST, null, Set.of()).all()).containsExactly(FIRST);
        for (LocalDate bad : new LocalDate[] {FIRST.minusDays(1), FIRST.plusWeeks(53)}) {
            assertThat(Repeating.until(FIRST, bad, Set.of()).sound())
                    .isEqualTo(new Ruling.Refused(Refusal.of("calendar.refused.times", 53)));
        }
        assertThat(Repeating.until(FIRST, FIRST.plusWeeks(52), Set.of()).sound())
                .isInstanceOf(Ruling.Allowed.class);
        LocalDate saturday = FIRST.plusDays(4);
        assertThat(new Repeating(saturday, 3, Set.of()).days(time::isWorkingDay))
                .as("meant for days off")
                .hasSize(3);
    }

    @Test
    void daysOffAreSaidBeforeAndLeftOutUnlessKept() {
        Document part = part("?day=14/01/2020&times=4");
        assertThat(part.text()).contains("1 trong 4 lần rơi vào ngày nghỉ", "Vẫn ghi Thứ Ba, " + Vietnam.write(TET));
        assertThat(part.select("input[name=keep]").attr("value")).isEqualTo(TET.toString());
        assertThat(part("?day=14/01/2020&until=21/01/2020").text()).contains("Lặp lại 2 lần", "Không lần nào bị bỏ");
        assertThat(part("?day=14/01/2020&until=21/01/2199").text()).isEmpty();
        assertThat(part("?day=2199-01-14&times=2").text()).contains("Chưa có lịch nghỉ lễ, Tết năm 2199");
        for (String unfinished : new String[] {"", "?day=x&times=2", "?day=14/01/2020&times=1", "?day=14/01/2020"}) {
            assertThat(part(unfinished).text()).isEmpty();
        }
        var own = Map.of(
                "title",
                "Giao ban",
                "day",
                FIRST.toString(),
                "from",
                "08:00",
                "to",
                "09:00",
                "times",
                "4",
                "keep",
                TET.toString());
        assertThat(desk.post("/calendar/mine", desk.agency.leader(), own)).hasStatus(303);
        assertThat(desk.jdbc
                        .sql("select count(*) from calendar.personal where person = ?")
                        .param(desk.agency.leader().person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aUnitsEntryIsOneOfItsOwnInEachWeek() {
        String room = desk.room("Phòng Tiếp Dân", 10).toString();
        LocalDate last = day.plusWeeks(9);
        var form = with(
                meeting(day, "08:00", "09:00"),
                "kind",
                "receiving_citizens",
                "words",
                "Tiếp công dân",
                "room",
                room,
                "until",
                Vietnam.write(last));
        MvcTestResult answer = desk.enter(desk.agency.unitHead(), form);
        assertThat(answer).hasStatus(303);
        List<LocalDate> worked = day.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1))
                .filter(time::isWorkingDay)
                .toList();
        assertThat(entered("Tiếp công dân")).isEqualTo(worked);
        Note note = (Note) answer.getMvcResult().getFlashMap().get("note");
        assertThat(note.arguments()).startsWith("" + worked.size());
        var clash = with(form, "day", day.plusWeeks(1).toString(), "words", "Tiếp dân nữa");
        assertThat(text(desk.enter(desk.agency.unitHead(), clash))).contains("Phòng Tiếp Dân đã có");
        var before = with(form, "day", day.minusWeeks(1).toString(), "words", "Tiếp dân nữa");
        assertThat(desk.enter(desk.agency.unitHead(), before)).hasStatus(422);
        assertThat(entered("Tiếp dân nữa")).as("all of them or none").isEmpty();
        assertThat(text(desk.enter(desk.agency.unitHead(), with(form, "until", Vietnam.write(day.plusWeeks(60))))))
                .contains("Số lần lặp lại");
        assertThat(desk.enter(desk.agency.unitHead(), with(clash, "as", "draft", "until", Vietnam.write(last))))
                .as("drafts hold nothing")
                .hasStatus(303);
        assertThat(text(desk.get("/calendar/entries/new", desk.agency.unitHead())))
                .contains("Lặp lại hằng tuần đến ngày");
    }

    private List<LocalDate> entered(String words) {
        return desk.jdbc
                .sql("select starts from calendar.entry where agency = ? and words = ? order by starts")
                .params(desk.agency.id(), words)
                .query((row, n) -> Vietnam.date(row.getTimestamp(1).toInstant()))
                .list();
    }

    private Document part(String query) {
        var answer = desk.get("/calendar/repeats" + query, desk.agency.unitHead());
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
