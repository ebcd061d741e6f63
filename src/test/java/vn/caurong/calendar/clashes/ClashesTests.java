package vn.caurong.calendar.clashes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** What stands in the way is said while the form is typed, with what is free instead. */
@CauRongTest
class ClashesTests {
    private final CalendarDesk desk;
    private final LocalDate day;
    private final ApplicationContext context;

    ClashesTests(ApplicationContext context, Clock clock) {
        this.context = context;
        desk = new CalendarDesk(context, "Sở Trùng Lịch");
        LocalDate later = Vietnam.today(clock).plusWeeks(3);
        day = later.datesUntil(later.plusDays(20))
                .filter(context.getBean(WorkingTime.class)::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNextFreeTimeIsAfterEverythingThatMeetsItAndBeforeTheClose() {
        Stretch wanted = stretch("08:00", "09:00");
        assertThat(FreeTime.after(wanted, List.of(busy("08:30", "10:00"), busy("10:30", "11:00")), _ -> true))
                .contains(stretch("11:00", "12:00"));
        assertThat(FreeTime.after(wanted, List.of(busy("07:00", "17:00")), _ -> true))
                .isEmpty();
        assertThat(FreeTime.after(wanted, List.of(), _ -> true)).contains(wanted);
        assertThat(FreeTime.after(
                        wanted,
                        List.of(busy("08:00", "11:00")),
                        free -> !free.from().isBefore(stretch("13:30", "14:30").from())))
                .as("not over lunch")
                .contains(stretch("13:30", "14:30"));
        assertThat(FreeTime.after(wanted, List.of(busy("08:00", "09:00")), _ -> false))
                .as("a day off")
                .isEmpty();
    }

    @Test
    void roomAndLeaderAreNamedAndOneTapFillsInWhatIsFree() {
        String room = desk.room("Phòng Lớn", 20).toString();
        UUID other = desk.room("Phòng Nhỏ", 10);
        String leader = desk.agency.leader().post().toString();
        UUID entry = desk.entered(
                desk.agency.clerk(),
                with(meeting(day, "08:00", "09:30"), "room", room, "chair", leader, "words", "Họp giữ chỗ"));
        String typed =
                "?kind=meeting&day=" + Vietnam.write(day) + "&from=8h30&to=09:00&room=" + room + "&chair=" + leader;
        Document part = part(typed);
        assertThat(part.text())
                .contains(
                        "Phòng Lớn đã có \"Họp giữ chỗ\"", desk.agency.leader().name() + " đã có", "Còn trống");
        assertThat(part.select("button[data-fill=room]").attr("data-value")).isEqualTo(other.toString());
        assertThat(part.select("button[data-fill=from]").attr("data-value")).isEqualTo("9:30");
        assertThat(part.select("button[data-fill-too=to]").attr("data-value-too"))
                .isEqualTo("10:00");
        assertThat(part(typed + "&entry=" + entry).text()).contains("đều trống");
        assertThat(part(typed + "&people=15").select("button[data-fill=room]")).isEmpty();
        assertThat(part("?kind=duty&day=" + Vietnam.write(day) + "&from=8:30&to=9:00&chair=" + leader)
                        .text())
                .as("a leader on duty may be asked elsewhere")
                .contains("đều trống");
        assertThat(part("?kind=meeting&day=" + Vietnam.write(day) + "&from=8").text())
                .isEmpty();
        assertThat(part("?kind=meeting&day=31/02/2020&from=8&to=9").text()).isEmpty();
        assertThat(desk.get("/calendar/clashes", desk.agency.specialist())).hasStatus(403);
    }

    @Test
    void aLeaderNamedAsAPersonOrByAnotherPostIsTakenOnce() {
        LocalDate on = day.plusDays(4);
        Actor deputy = desk.agency.deputy();
        Actor second = desk.agency.more(desk.agency.id(), "Trưởng ban", Role.LEADER, "Tạm");
        desk.jdbc
                .sql("update organization.holding set person = ?, main = false where post = ?")
                .params(deputy.person(), second.post())
                .update();
        desk.entered(
                desk.agency.clerk(),
                with(meeting(on, "08:00", "09:00"), "chair", "" + deputy.post(), "words", "Việc của phó"));
        String typed = "?kind=meeting&day=" + Vietnam.write(on) + "&from=8:30&to=9:00&person=" + deputy.person();
        assertThat(part(typed).text()).containsOnlyOnce(deputy.name() + " đã có \"Việc của phó\"");
        assertThat(part(typed.replace("meeting", "duty")).text()).contains("đều trống");
        Document form = Jsoup.parse(new String(
                desk.get("/calendar/entries/new", desk.agency.clerk())
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
        assertThat(form.select("#clashes").attr("hx-params").split(","))
                .as("asked with what is typed")
                .contains("post", "person");
    }

    @Test
    void whatALeaderHasInAnotherAgencyTakesTheirTimeWithoutAWord() {
        CalendarDesk other = new CalendarDesk(context, "Sở Kiêm Lãnh Đạo");
        Actor deputy = desk.agency.deputy();
        other.agency.vacate(other.agency.leader());
        desk.jdbc
                .sql(
                        "insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), deputy.person(), other.agency.leader().post())
                .update();
        LocalDate on = day.plusDays(7);
        String post = other.agency.leader().post().toString();
        other.entered(
                other.agency.clerk(), with(meeting(on, "08:00", "09:30"), "chair", post, "words", "Việc nơi khác"));
        String typed = "?kind=meeting&day=" + Vietnam.write(on) + "&from=8:30&to=9:00&chair=" + deputy.post();
        Document part = part(typed);
        assertThat(part.text())
                .contains(deputy.name() + " bận lúc 8:00–9:30", "cơ quan khác")
                .doesNotContain("Việc nơi khác", "Văn phòng", "VP", "đều trống");
        assertThat(part.select("button[data-fill=from]").attr("data-value"))
                .as("of a working day")
                .isIn("9:30", "");
        var form = with(meeting(on, "08:30", "09:00"), "chair", "" + deputy.post(), "words", "Việc ở đây");
        assertThat(desk.enter(desk.agency.clerk(), form))
                .as("said, not refused")
                .hasStatus(303);
        assertThat(part(typed).select("li").eachText())
                .as("what is here is said in its words beside")
                .hasSize(2);
        assertThat(part(typed.replace("meeting", "duty")).text()).contains("đều trống");
    }

    @Test
    void aRestrictedEntryDoesNotSayWhatItIs() {
        String room = desk.room("Phòng Kín", 20).toString();
        desk.entered(
                desk.agency.clerk(),
                with(
                        meeting(day.plusDays(1), "08:00", "09:30"),
                        "room",
                        room,
                        "words",
                        "Việc không lộ",
                        "openness",
                        "restricted"));
        String typed = "?kind=meeting&day=" + Vietnam.write(day.plusDays(1)) + "&from=8:00&to=9:00&room=" + room;
        assertThat(part(typed).text()).contains("Phòng Kín").doesNotContain("Việc không lộ");
    }

    @Test
    void afterPublicationALeadersTimeIsTakenWithWhoAndWhy() {
        String leader = desk.agency.deputy().post().toString();
        LocalDate on = day.plusDays(2);
        UUID first = published(with(meeting(on, "08:00", "09:00"), "chair", leader, "words", "Việc nhường"));
        UUID second = published(with(meeting(on, "10:00", "11:00"), "chair", leader, "words", "Việc lấy"));
        var clash = with(meeting(on, "08:30", "09:30"), "chair", leader, "words", "Việc lấy", "why", "Dời sớm");
        assertThat(text(desk.act(second, "change", desk.agency.clerk(), clash))).contains("Việc nhường");
        var overruling = with(clash, "overrule", "Thành phố triệu tập");
        assertThat(desk.act(second, "change", desk.agency.clerk(), overruling)).hasStatus(303);
        assertThat(text(desk.get("/calendar/entries/" + first, desk.agency.clerk())))
                .contains(
                        "Nhường giờ của",
                        "cho \"Việc lấy\"",
                        desk.agency.clerk().name(),
                        "Thành phố triệu tập");
        assertThat(text(desk.get("/calendar/entries/" + second, desk.agency.clerk())))
                .contains("từ \"Việc nhường\"");
    }

    private UUID published(Map<String, String> form) {
        return desk.published(form);
    }

    private Document part(String query) {
        var answer = desk.get("/calendar/clashes" + query, desk.agency.clerk());
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static Stretch stretch(String from, String to) {
        return new Stretch(at(from), at(to));
    }

    private static Busy busy(String from, String to) {
        return new Busy(new UUID(0, 1), at(from), at(to), "Họp", new UUID(0, 2));
    }

    private static Instant at(String hour) {
        return LocalDate.of(2020, 4, 6)
                .atTime(java.time.LocalTime.parse(hour))
                .atZone(Vietnam.ZONE)
                .toInstant();
    }
}
