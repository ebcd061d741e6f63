package vn.caurong.calendar.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** Rooms and vehicles: kept by the clerk, dated, not ended while held. */
@CauRongTest
class ResourcesTests {
    private static final String WAY = "/calendar/resources";

    private final CalendarDesk desk;
    private final CalendarDesk other;
    private final Clock clock;

    ResourcesTests(ApplicationContext context, Clock clock) {
        this.desk = new CalendarDesk(context, "Sở Nhiều Phòng");
        this.other = new CalendarDesk(context, "Sở Khác Phòng");
        this.clock = clock;
    }

    @Test
    void onlyTheClerkKeepsThemAndOnlyWholeOnes() {
        Actor clerk = desk.agency.clerk();
        assertThat(desk.get(WAY, null)).hasStatus(303);
        assertThat(desk.get(WAY, desk.agency.leader())).hasStatus(403);
        assertThat(enter(desk.agency.unitHead(), "room", "Phòng 1", "10")).hasStatus(403);
        assertThat(enter(clerk, "ghế", "Phòng 1", "10")).hasStatus(422);
        assertThat(enter(clerk, "room", "", "10")).hasStatus(422);
        assertThat(enter(clerk, "room", "Phòng 1", "0")).hasStatus(422);
        assertThat(enter(clerk, "room", "Phòng 1", "10")).hasStatus(303);
        assertThat(enter(clerk, "room", "PHÒNG 1", "20")).hasStatus(422);
        assertThat(enter(clerk, "vehicle", "Xe 43A-00123", "7")).hasStatus(303);
        assertThat(text(desk.get(WAY, clerk))).contains("Phòng 1", "10 chỗ", "Xe 43A-00123");
        assertThat(text(other.get(WAY, other.agency.clerk()))).doesNotContain("43A-00123");
    }

    @Test
    void nameAndSeatsAreCorrectedAtTheVersionSeen() {
        Actor clerk = desk.agency.clerk();
        UUID room = desk.room("Phòng Hộp A", 2);
        desk.room("Phòng Hộp B", 30);
        desk.resource("VEHICLE", "Phòng Hộp C", 7);
        String page = WAY + "/" + room;
        UUID entry = desk.entered(
                clerk, with(meeting(Vietnam.today(clock).plusWeeks(3), "08:00", "09:00"), "room", "" + room));
        assertThat(Jsoup.parse(html(desk.get(WAY, clerk))).select("a[href=" + page + "]"))
                .hasSize(1);
        Document form = Jsoup.parse(html(desk.get(page, clerk)));
        assertThat(form.select("#name").val()).isEqualTo("Phòng Hộp A");
        assertThat(form.select("#seats").val()).isEqualTo("2");
        assertThat(form.select("input[name=version]").val()).isEqualTo("1");

        assertThat(correct(desk.agency.leader(), room, "1", "Phòng Họp A", "20"))
                .hasStatus(403);
        assertThat(correct(other.agency.clerk(), room, "1", "", "")).hasStatus(404);
        assertThat(desk.get(page, other.agency.clerk())).hasStatus(404);
        assertThat(text(correct(clerk, room, "1", "", "20"))).contains("Tên phải có");
        assertThat(text(correct(clerk, room, "1", "Phòng Họp A", "0"))).contains("Số chỗ là một số");
        assertThat(text(correct(clerk, room, "1", "phòng hộp b", "20"))).contains("Đặt tên khác");
        assertThat(correct(clerk, room, "1", "Phòng Hộp C", "2"))
                .as("a vehicle of that name")
                .hasStatus(303);
        assertThat(correct(clerk, room, "2", "Phòng Họp A", "20")).hasStatus(303);
        MvcTestResult late = correct(clerk, room, "2", "Phòng Muộn", "5");
        assertThat(late).as("corrected since").hasStatus(409);
        assertThat(text(late)).contains("vừa được sửa");
        assertThat(correct(clerk, room, "x", "Phòng Muộn", "5")).hasStatus(409);

        assertThat(text(desk.get(WAY, clerk))).contains("Phòng Họp A 20 chỗ").doesNotContain("Hộp A", "Muộn");
        assertThat(text(desk.get("/calendar/entries/" + entry, clerk))).contains("Phòng Họp A");
        assertThat(desk.jdbc
                        .sql("select facts::text from journal.entry where act = 'calendar.resource-changed'"
                                + " and subject_id = ? order by number desc limit 1")
                        .param(room)
                        .query(String.class)
                        .single())
                .contains("Phòng Hộp C", "20");
    }

    @Test
    void moreThanThereAreSeatsForIsSaidAndNotRefused() {
        Actor clerk = desk.agency.clerk();
        UUID room = desk.room("Phòng Chật", 5);
        desk.room("Phòng Rộng", 40);
        UUID van = desk.resource("VEHICLE", "Xe Nhỏ", 4);
        LocalDate on = Vietnam.today(clock).plusWeeks(4);
        var form = with(meeting(on, "08:00", "09:00"), "room", "" + room, "vehicle", "" + van, "people", "12");
        String typed = "/calendar/clashes?kind=meeting&from=8:00&to=9:00&day=" + Vietnam.write(on) + "&room=" + room
                + "&people=";
        assertThat(text(desk.get(typed + "12", clerk)))
                .contains("Phòng Chật có 5 chỗ, ít hơn 12 người", "Phòng Rộng (40)")
                .doesNotContain("Giờ trống tiếp theo");
        assertThat(text(desk.get(typed + "5", clerk))).contains("đều trống");
        assertThat(text(desk.get(typed, clerk))).contains("đều trống");
        UUID entry = desk.entered(clerk, form);
        assertThat(text(desk.get(typed + "12", clerk)))
                .contains("Phòng Chật đã có", "ít hơn 12 người")
                .containsOnlyOnce("Phòng Rộng (40)");
        String page = "/calendar/entries/" + entry;
        assertThat(text(desk.get(page, clerk)))
                .contains("Phòng Chật có 5 chỗ, ít hơn 12 người", "Xe Nhỏ có 4 chỗ, ít hơn 12 người");
        assertThat(correct(clerk, room, "1", "Phòng Chật", "12")).hasStatus(303);
        assertThat(text(desk.get(page, clerk))).doesNotContain("Phòng Chật có").contains("Xe Nhỏ có 4 chỗ");
        assertThat(text(desk.get(page, desk.agency.leader()))).doesNotContain("ít hơn");
        assertThat(text(desk.get(page + "/moving?day=" + on + "&half=afternoon", clerk)))
                .as("the room stays, and nothing stands in the way")
                .doesNotContain("ít hơn", "Lý do xếp đè");
        assertThat(desk.act(entry, "cancellation", clerk, Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(text(desk.get(page, clerk))).as("nobody comes").doesNotContain("ít hơn");
    }

    @Test
    void oneIsNotEndedWhileEntriesToComeHoldIt() {
        UUID room = desk.room("Phòng Đang Giữ", 12);
        String end = WAY + "/" + room + "/end";
        UUID entry = desk.entered(
                desk.agency.clerk(),
                with(meeting(Vietnam.today(clock).plusWeeks(2), "08:00", "09:00"), "room", room.toString()));
        assertThat(desk.post(end, other.agency.clerk(), Map.of())).hasStatus(404);
        assertThat(text(desk.post(end, desk.agency.clerk(), Map.of()))).contains("còn 1 việc sắp tới giữ chỗ");
        desk.act(entry, "cancellation", desk.agency.clerk(), Map.of("why", "Thôi họp"));
        assertThat(desk.post(end, desk.agency.clerk(), Map.of())).hasStatus(303);
        assertThat(text(desk.enter(
                        desk.agency.clerk(),
                        with(meeting(Vietnam.today(clock).plusWeeks(2), "08:00", "09:00"), "room", room.toString()))))
                .contains("không dùng được vào ngày đó");
    }

    private MvcTestResult correct(Actor by, UUID id, String version, String name, String seats) {
        return desk.post(WAY + "/" + id, by, Map.of("version", version, "name", name, "seats", seats));
    }

    private static String html(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult enter(Actor by, String kind, String name, String seats) {
        return desk.post(WAY, by, Map.of("kind", kind, "name", name, "seats", seats));
    }
}
