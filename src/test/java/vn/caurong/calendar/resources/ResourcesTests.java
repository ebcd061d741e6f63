package vn.caurong.calendar.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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

    private MvcTestResult enter(Actor by, String kind, String name, String seats) {
        return desk.post(WAY, by, Map.of("kind", kind, "name", name, "seats", seats));
    }
}
