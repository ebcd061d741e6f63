package vn.caurong.calendar.entries;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Units register; rooms, vehicles and leaders are held from then on. */
@CauRongTest
class RegisteringEntriesTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final CalendarDesk other;
    private final LocalDate day;

    RegisteringEntriesTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Đăng Ký");
        agency = desk.agency;
        other = new CalendarDesk(context, "Sở Ngoài Cuộc");
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void whoIsNobodyOrMayNotIsTurnedAway() {
        assertThat(desk.get("/calendar/entries/new", null)).hasStatus(303);
        assertThat(desk.enter(agency.specialist(), meeting(day, "08:00", "09:00")))
                .hasStatus(403);
        assertThat(desk.get("/calendar/entries/new", agency.leader())).hasStatus(403);
        UUID entry = desk.entered(agency.unitHead(), meeting(day, "06:00", "07:00"));
        String way = "/calendar/entries/" + entry;
        assertThat(desk.get(way, other.agency.clerk())).hasStatus(404);
        assertThat(desk.get(way + "/edit", other.agency.clerk())).hasStatus(404);
        for (String act : new String[] {"registration", "cancellation"}) {
            assertThat(desk.act(entry, act, other.agency.clerk(), Map.of("why", "x")))
                    .hasStatus(404);
        }
        assertThat(desk.act(entry, "edit", other.agency.clerk(), meeting(day, "06:00", "07:00")))
                .hasStatus(404);
        assertThat(desk.get(way, agency.unitHead())).hasStatusOk();
    }

    @Test
    void aFormThatIsNotWholeIsRefusedWithWhatToDo() {
        Actor head = agency.unitHead();
        assertThat(desk.enter(head, Map.of())).hasStatus(422);
        assertThat(desk.enter(head, with(meeting(day, "08:00", "09:00"), "words", " ")))
                .hasStatus(422);
        assertThat(text(desk.enter(head, meeting(day, "09:00", "08:00")))).contains("Giờ kết thúc phải sau");
        assertThat(text(desk.enter(head, meeting(LocalDate.of(2020, 1, 6), "08:00", "09:00"))))
                .contains("Giờ này đã qua");
        assertThat(desk.enter(head, with(meeting(day, "08:00", "09:00"), "day", "30/02/2020")))
                .hasStatus(422);
        assertThat(text(desk.enter(
                        head,
                        with(
                                meeting(day, "08:00", "09:00"),
                                "chair",
                                other.agency.leader().post().toString()))))
                .contains("phải thuộc cơ quan mình");
    }

    @Test
    void aRoomThereIsNotOrOfAnotherAgencyIsRefusedInADraftToo() {
        String car = desk.resource("VEHICLE", "Xe ghi nhầm ô", 7).toString();
        String foreign = other.room("Phòng họp lạ", 10).toString();
        for (String room : new String[] {foreign, UUID.randomUUID().toString(), car}) {
            for (String as : new String[] {"draft", "registered"}) {
                var form = with(meeting(day, "08:00", "09:00"), "room", room, "as", as);
                MvcTestResult refused = desk.enter(agency.unitHead(), form);
                assertThat(refused).hasStatus(422);
                assertThat(text(refused)).contains("Chọn trong danh sách").doesNotContain("Phòng họp lạ");
            }
        }
        var nowhere = with(
                meeting(day, "08:00", "09:00"), "vehicle", UUID.randomUUID().toString());
        assertThat(desk.enter(agency.unitHead(), nowhere)).hasStatus(422);
    }

    @Test
    void aYearNoCalendarReachesIsRefusedWithASentence() {
        UUID entry = desk.entered(agency.clerk(), meeting(day, "18:00", "18:30"));
        for (String far :
                new String[] {"+12345-01-01", "+999999999-12-31", "9999-12-31", "-0001-01-01", "01/01/0001"}) {
            assertThat(text(desk.enter(agency.clerk(), with(meeting(day, "08:00", "09:00"), "day", far, "last", far))))
                    .contains("Năm phải từ 1900 đến 2999");
            String moving = "/calendar/entries/" + entry + "/moving?half=morning&day=" + far.replace("+", "%2B");
            assertThat(desk.get(moving, agency.clerk())).hasStatus(422);
            var to = Map.of("day", far, "half", "morning");
            assertThat(desk.act(entry, "half-day", agency.clerk(), to)).hasStatus(422);
            assertThat(desk.get("/calendar/entries/new?day=" + far.replace("+", "%2B"), agency.clerk()))
                    .hasStatusOk();
        }
    }

    @Test
    void aRoomHeldIsRefusedNamingWhoHoldsItAndWhatIsFree() {
        String small = desk.room("Phòng A", 10).toString();
        desk.room("Phòng B", 30);
        desk.room("Phòng C", 5);
        desk.entered(agency.unitHead(), with(meeting(day, "08:00", "09:30"), "room", small, "words", "Họp Covid"));
        MvcTestResult refused =
                desk.enter(agency.clerk(), with(meeting(day, "09:00", "10:00"), "room", small, "people", "10"));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("Phòng A đã có \"Họp Covid\" của Phòng Nghiệp vụ giữ 8:00–9:30")
                .contains("Lúc đó còn trống: Phòng B.")
                .contains("Phòng A trống lại từ 9:30");
        desk.entered(agency.clerk(), with(meeting(day, "09:30", "10:30"), "room", small));
    }

    @Test
    void aDraftHoldsNothingUntilItIsRegistered() {
        String room = desk.room("Phòng Nháp", 10).toString();
        UUID draft = desk.entered(agency.unitHead(), with(meeting(day, "08:00", "09:00"), "room", room, "as", "draft"));
        assertThat(desk.get("/calendar/entries/" + draft, agency.leader())).hasStatus(404);
        UUID first = desk.entered(agency.clerk(), with(meeting(day, "08:00", "09:00"), "room", room));
        assertThat(desk.act(draft, "registration", agency.unitHead(), Map.of())).hasStatus(422);
        assertThat(desk.act(first, "cancellation", agency.clerk(), Map.of())).hasStatus(422);
        assertThat(desk.act(first, "cancellation", agency.clerk(), Map.of("why", "Trùng lịch")))
                .hasStatus(303);
        assertThat(desk.act(draft, "registration", agency.unitHead(), Map.of())).hasStatus(303);
        assertThat(desk.state(first)).isEqualTo("CANCELLED");
        assertThat(desk.get("/calendar/entries/" + draft, agency.leader())).hasStatusOk();
    }

    @Test
    void aLeadersTimeGivesWayOnlyByTheOfficeAndWithAReason() {
        String leader = agency.deputy().post().toString();
        var form = with(meeting(day, "13:30", "15:00"), "chair", leader);
        desk.entered(agency.unitHead(), form);
        assertThat(text(desk.enter(agency.unitHead(), form))).contains("Phan Thử Phó, Phó Giám đốc đã có");
        assertThat(desk.enter(agency.unitHead(), with(form, "why", "Gấp"))).hasStatus(422);
        UUID urgent = desk.entered(agency.clerk(), with(form, "why", "Thành phố triệu tập"));
        assertThat(desk.jdbc
                        .sql("select why from calendar.leader_overruling where by_entry = ? and person = ?")
                        .params(urgent, agency.clerk().person())
                        .query(String.class)
                        .list())
                .containsExactly("Thành phố triệu tập");
        desk.entered(agency.clerk(), with(form, "kind", "duty"));
    }

    @Test
    void afterTheCutOffOnlyTheOfficeEnters() {
        desk.jdbc
                .sql("insert into calendar.cut_off values (?, 1, '00:00', '[2020-01-01,)')")
                .param(other.agency.id())
                .update();
        LocalDate near = day.minusWeeks(3).plusDays(1); // its week's cut-off was at the latest a week ago
        MvcTestResult late = other.enter(other.agency.unitHead(), meeting(near, "08:00", "09:00"));
        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("Đã hết hạn đăng ký tuần");
        other.entered(other.agency.clerk(), meeting(near, "08:00", "09:00"));
    }

    @Test
    void sentTwiceIsOneEntryAndAStalePageChangesNothing() {
        String key = UUID.randomUUID().toString();
        var form = with(meeting(day, "10:00", "11:00"), "key", key);
        UUID once = desk.entered(agency.unitHead(), form);
        assertThat(desk.entered(agency.unitHead(), form)).isEqualTo(once);
        var edit = with(meeting(day, "10:00", "11:30"), "version", "1");
        assertThat(desk.post("/calendar/entries/" + once + "/edit", agency.unitHead(), edit))
                .hasStatus(303);
        assertThat(desk.post("/calendar/entries/" + once + "/edit", agency.unitHead(), edit))
                .hasStatus(409);
        assertThat(desk.get("/calendar/entries/" + once + "/edit", agency.unitHead()))
                .hasStatusOk();
    }

    @Test
    void aRestrictedOneIsForThoseItNames() {
        Actor colleague = agency.more(agency.division(), "Chuyên viên", Role.SPECIALIST, "Võ Thử Khác");
        UUID entry = desk.entered(agency.unitHead(), with(meeting(day, "16:00", "16:30"), "openness", "restricted"));
        assertThat(desk.get("/calendar/entries/" + entry, agency.clerk())).hasStatusOk();
        assertThat(desk.get("/calendar/entries/" + entry, agency.leader())).hasStatusOk();
        assertThat(desk.get("/calendar/entries/" + entry, agency.deputy())).hasStatus(404);
        assertThat(desk.get("/calendar/entries/" + entry, colleague)).hasStatus(404);
    }
}
