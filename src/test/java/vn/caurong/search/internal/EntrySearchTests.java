package vn.caurong.search.internal;

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
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** Entries of the calendar are found by their words and by whom they name, by those who may open them. */
@CauRongTest
class EntrySearchTests {
    private final CalendarDesk desk;
    private final ApplicationContext context;
    private final Feeding feeding;
    private final LocalDate day;
    private final String mark = "rồng" + UUID.randomUUID().toString().substring(0, 6);

    EntrySearchTests(ApplicationContext context, Clock clock, Feeding feeding) {
        desk = new CalendarDesk(context, "Sở Tìm Lịch");
        this.context = context;
        this.feeding = feeding;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void theyAreFoundByThoseWhoMayOpenThem() {
        UUID entry = desk.entered(
                desk.agency.clerk(),
                with(
                        meeting(day, "08:00", "09:00"),
                        "words",
                        "Họp bàn về " + mark,
                        "others",
                        "Công ty Điện lực " + mark + "x",
                        "chair",
                        desk.agency.leader().post().toString()));
        Actor reader = desk.agency.specialist();
        assertThat(found(mark, desk.agency.leader())).contains("Họp bàn về " + mark, "Đã đăng ký");
        assertThat(found(mark, reader)).as("not published yet").doesNotContain("Họp bàn về");
        Publishing.publish(desk, day, entry);
        assertThat(found(mark, reader)).contains("Họp bàn về " + mark, "Đã công bố");
        assertThat(found("dien luc " + mark + "x", reader)).contains("Họp bàn về " + mark);
        assertThat(found(mark + " Lê Văn Thử Đầu", reader)).as("by who chairs").contains("Họp bàn về " + mark);
        CalendarDesk other = new CalendarDesk(context, "Sở Không Thấy");
        assertThat(found(mark, other.agency.leader())).doesNotContain("Họp bàn về");
        desk.act(entry, "cancellation", desk.agency.clerk(), Map.of("why", "Thôi họp"));
        assertThat(found(mark, reader)).contains("Hủy");
    }

    @Test
    void whatIsRestrictedIsFoundByWhomItNames() {
        UUID entry = desk.entered(
                desk.agency.clerk(),
                with(
                        meeting(day, "10:00", "11:00"),
                        "words",
                        "Việc hạn chế " + mark,
                        "openness",
                        "restricted",
                        "post",
                        desk.agency.unitHead().post().toString()));
        Publishing.publish(desk, day, entry);
        assertThat(found(mark, desk.agency.unitHead())).contains("Việc hạn chế");
        assertThat(found(mark, desk.agency.specialist())).doesNotContain("Việc hạn chế");
    }

    @Test
    void whatIsHeldInARoomIsFoundByItsCorrectedName() {
        UUID room = desk.room("Hội trừơng " + mark, 50);
        desk.entered(
                desk.agency.clerk(), with(meeting(day, "14:00", "15:00"), "words", "Việc ở phòng", "room", "" + room));
        assertThat(found("ten dung " + mark, desk.agency.leader())).doesNotContain("Việc ở phòng");
        var form = Map.of("version", "1", "name", "Tên đúng " + mark, "seats", "50");
        assertThat(desk.post("/calendar/resources/" + room, desk.agency.clerk(), form))
                .hasStatus(303);
        assertThat(found("ten dung " + mark, desk.agency.leader())).contains("Việc ở phòng");
    }

    private String found(String words, Actor reader) {
        feeding.feed();
        var answer = desk.get("/search?q=" + words, reader);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }
}
