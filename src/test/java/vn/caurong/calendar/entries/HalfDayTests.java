package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.kernel.Vietnam;

/** An entry goes to another half-day, as long and as far from its beginning; the page asks before. */
@CauRongTest
class HalfDayTests {
    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);

    private final CalendarDesk desk;
    private final LocalDate day;

    HalfDayTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Chuyển Buổi");
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void itStaysAsLongAndAsFarFromTheBeginning() {
        assertThat(moved("2020-04-06T01:30:00Z", HalfDay.AFTERNOON)).isEqualTo("14:00–15:00 07/04");
        assertThat(moved("2020-04-06T07:00:00Z", HalfDay.MORNING)).isEqualTo("8:30–9:30 07/04");
        assertThat(moved("2020-04-06T12:00:00Z", HalfDay.MORNING))
                .as("an evening would reach the afternoon: it begins with the morning")
                .isEqualTo("8:00–9:00 07/04");
        assertThat(moved("2020-04-06T00:00:00Z", HalfDay.MORNING)).isEqualTo("7:00–8:00 07/04");
    }

    @Test
    void thePageAsksAndSaysWhatStandsInTheWay() {
        String leader = desk.agency.leader().post().toString();
        UUID entry = desk.entered(desk.agency.clerk(), with(meeting(day, "08:00", "09:00"), "chair", leader));
        desk.entered(desk.agency.clerk(), with(meeting(day, "13:30", "15:00"), "chair", leader, "words", "Đã có việc"));
        String page = "/calendar/entries/" + entry + "/moving?day=" + day + "&half=afternoon";
        assertThat(text(desk.get(page, desk.agency.clerk()))).contains("13:30–14:30", "đã có \"Đã có việc\"");
        assertThat(text(move(entry, day, "afternoon", ""))).contains("Đã có việc");
        assertThat(move(entry, day.plusDays(1), "afternoon", "")).hasStatus(303);
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.clerk())))
                .contains("13:30–14:30");
        assertThat(text(move(entry, day.plusDays(1), "afternoon", ""))).contains("Chưa có gì thay đổi");
        assertThat(move(entry, day.plusDays(1), "evening", "")).hasStatus(422);
    }

    @Test
    void whatIsPublishedMovesWithAReason() {
        UUID entry = desk.published(meeting(day.plusDays(2), "08:00", "09:00"));
        assertThat(text(move(entry, day.plusDays(3), "morning", ""))).contains("Chưa ghi lý do");
        assertThat(move(entry, day.plusDays(3), "morning", "Chủ tịch bận")).hasStatus(303);
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.clerk())))
                .contains("ĐIỀU CHỈNH", "Chủ tịch bận");
    }

    @Test
    void theOfficeGivesItALeadersTimeOnTheWayWithAReason() {
        String leader = desk.agency.deputy().post().toString();
        UUID entry = desk.published(with(meeting(day.plusDays(4), "08:00", "09:00"), "chair", leader));
        desk.entered(desk.agency.clerk(), with(meeting(day.plusDays(5), "08:00", "09:00"), "chair", leader));
        String page = "/calendar/entries/" + entry + "/moving?day=" + day.plusDays(5) + "&half=morning";
        assertThat(text(desk.get(page, desk.agency.clerk()))).contains("Lý do xếp đè giờ của lãnh đạo");
        assertThat(move(entry, day.plusDays(5), "morning", "Chủ tịch bận")).hasStatus(422);
        var form =
                Map.of("day", Vietnam.write(day.plusDays(5)), "half", "morning", "why", "Bận", "overrule", "Triệu tập");
        assertThat(desk.act(entry, "half-day", desk.agency.clerk(), form)).hasStatus(303);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult move(
            UUID entry, LocalDate to, String half, String why) {
        return desk.act(
                entry, "half-day", desk.agency.clerk(), Map.of("day", Vietnam.write(to), "half", half, "why", why));
    }

    private static String moved(String at, HalfDay half) {
        Instant from = Instant.parse(at);
        Instant to = from.plusSeconds(3600);
        Plan plan = new Plan(
                EntryKind.MEETING, "Họp", from, to, null, null, "", null, null, 0, "", Openness.OPEN, List.of());
        Plan moved = plan.in(MONDAY.plusDays(1), half);
        return new vn.caurong.calendar.resources.Stretch(moved.starts(), moved.ends()).written();
    }
}
