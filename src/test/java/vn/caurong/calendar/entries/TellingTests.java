package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Each is told once, by what changed for them, and nobody else. */
@CauRongTest
class TellingTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;

    TellingTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Báo Tin");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void eachIsToldOnceByWhatChangedForThem() {
        String leader = agency.leader().post().toString();
        String head = agency.unitHead().post().toString();
        String deputy = agency.deputy().post().toString();
        UUID entry = desk.entered(agency.clerk(), with(meeting(day, "08:00", "09:00"), "chair", leader, "post", head));
        UUID second = desk.entered(agency.clerk(), with(meeting(day, "10:00", "11:00"), "chair", leader));
        publish(entry, second);
        assertThat(told(agency.leader())).containsExactly("calendar.notice.week");
        assertThat(told(agency.unitHead())).containsExactly("calendar.notice.week");
        assertThat(told(agency.deputy())).isEmpty();
        var change = with(meeting(day, "14:00", "15:00"), "chair", leader, "post", deputy, "why", "Dời giờ");
        assertThat(desk.act(entry, "change", agency.clerk(), change)).hasStatus(303);
        assertThat(desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Thôi họp")))
                .hasStatus(303);
        assertThat(told(agency.leader()))
                .containsExactly("calendar.notice.week", "calendar.notice.time", "calendar.notice.cancelled");
        assertThat(told(agency.unitHead())).containsExactly("calendar.notice.week", "calendar.notice.removed");
        assertThat(told(agency.deputy())).containsExactly("calendar.notice.added", "calendar.notice.cancelled");
        assertThat(told(agency.specialist())).isEmpty();
        assertThat(told(agency.clerk())).isEmpty();
        assertThat(desk.get("/notices", agency.leader())).hasStatusOk();
    }

    @Test
    void whoIsAskedNoMoreReadsWhatTheyKnewAndNothingOfTheNewPlan() {
        String head = agency.unitHead().post().toString();
        var form = with(meeting(day.plusDays(1), "08:00", "09:00"), "words", "Họp thường kỳ", "post", head);
        UUID entry = desk.published(form);
        var change = with(
                meeting(day.plusDays(1), "14:00", "15:00"),
                "words",
                "Xử lý kỷ luật",
                "openness",
                "restricted",
                "why",
                "Đổi");
        assertThat(desk.act(entry, "change", agency.clerk(), change)).hasStatus(303);
        assertThat(desk.jdbc
                        .sql("select title || ' ' || array_to_string(arguments, ' ') from notifications.notice"
                                + " where person = ? and says = 'calendar.notice.removed'")
                        .param(agency.unitHead().person())
                        .query(String.class)
                        .single())
                .startsWith("Họp thường kỳ 8:00–9:00");
    }

    @Test
    void whoRegisteredItAndTheHeadsOfItsUnitsAreToldOnceThatItIsPublished() {
        CalendarDesk other = new CalendarDesk(desk.context, "Sở Báo Đơn Vị");
        TestAgency own = other.agency;
        Actor second = own.more(own.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Võ Thử Báo");
        var form =
                with(meeting(day, "08:00", "09:00"), "chair", "" + own.leader().post());
        UUID one = other.entered(second, form);
        UUID two = other.entered(
                own.clerk(), with(form, "from", "10:00", "to", "11:00", "preparing", "" + own.division()));
        UUID closed = other.entered(second, with(form, "from", "14:00", "to", "15:00", "openness", "restricted"));
        Publishing.publish(other, day, one, two, closed);
        assertThat(week(own.unitHead())).containsExactly("calendar.notice.week-kept 2");
        assertThat(week(second)).containsExactly("calendar.notice.week-kept 2");
        assertThat(week(own.leader())).containsExactly("calendar.notice.week 3");
        assertThat(week(own.specialist())).isEmpty();
        assertThat(desk.get("/notices", own.unitHead())).hasStatusOk();
    }

    @Test
    void timeAndPlaceTogetherAreSaidWithTheirNewValues() {
        CalendarDesk other = new CalendarDesk(desk.context, "Sở Báo Nơi");
        TestAgency own = other.agency;
        String head = "" + own.unitHead().post();
        String room = "" + other.room("Phòng Lớn", 50);
        var form = with(meeting(day, "08:00", "09:00"), "post", head, "place", "Hội trường");
        UUID both = other.published(form);
        change(other, both, with(form, "from", "14:00", "to", "15:00", "place", "", "room", room, "sites", "Phường A"));
        String date = DateTimeFormatter.ofPattern("dd/MM").format(day);
        assertThat(text(other.get("/notices", own.unitHead())))
                .contains("Đổi giờ và nơi, nay là 14:00–15:00 " + date + ", Phòng Lớn; điểm cầu: Phường A. Dời");
        UUID place = other.published(with(form, "from", "10:00", "to", "11:00"));
        change(other, place, with(form, "from", "10:00", "to", "11:00", "place", "Nhà khách"));
        assertThat(text(other.get("/notices", own.unitHead())))
                .contains("Đổi nơi, nay là 10:00–11:00 " + date + ", Nhà khách. Dời");
        UUID closed = other.published(with(form, "from", "16:00", "to", "17:00", "openness", "restricted"));
        change(
                other,
                closed,
                with(form, "from", "16:00", "to", "17:00", "openness", "restricted", "place", "Phòng kín"));
        assertThat(text(other.get("/notices", own.unitHead())))
                .contains("Đổi nơi, giờ vẫn là 16:00–17:00")
                .doesNotContain("Phòng kín");
    }

    @Test
    void aPlaceThatWasTakenOffIsNothingToOpenThePageFor() {
        CalendarDesk other = new CalendarDesk(desk.context, "Sở Báo Bỏ Nơi");
        String head = "" + other.agency.unitHead().post();
        var form = with(meeting(day, "08:00", "09:00"), "post", head, "place", "Hội trường");
        UUID open = other.published(form);
        change(other, open, with(form, "place", ""));
        var closed = with(form, "from", "10:00", "to", "11:00", "openness", "restricted");
        change(other, other.published(closed), with(closed, "from", "10:30", "place", ""));
        assertThat(text(other.get("/notices", other.agency.unitHead())))
                .contains("Bỏ nơi đã báo, giờ vẫn là 8:00–9:00")
                .contains("Đổi giờ và bỏ nơi đã báo, giờ nay là 10:30–11:00")
                .doesNotContain("xem nơi mới");
    }

    @Test
    void whoHasAnotherPartReadsWhich() {
        CalendarDesk other = new CalendarDesk(desk.context, "Sở Báo Vai");
        TestAgency own = other.agency;
        String leader = "" + own.leader().post();
        String deputy = "" + own.deputy().post();
        var form = with(meeting(day, "08:00", "09:00"), "chair", leader, "post", deputy);
        UUID entry = other.published(form);
        change(other, entry, with(form, "chair", deputy, "post", leader));
        change(other, entry, with(form, "chair", leader, "stand-in", deputy, "post", "", "from", "08:30"));
        change(other, entry, with(form, "chair", "" + own.unitHead().post(), "stand-in", deputy, "post", leader));
        assertThat(told(own.deputy()))
                .containsExactly(
                        "calendar.notice.week",
                        "calendar.notice.chair",
                        "calendar.notice.stand-in-moved",
                        "calendar.notice.time");
        assertThat(told(own.leader()))
                .containsExactly(
                        "calendar.notice.week",
                        "calendar.notice.attend",
                        "calendar.notice.chair-moved",
                        "calendar.notice.attend-moved");
        assertThat(told(own.unitHead())).containsExactly("calendar.notice.added-chair");
        assertThat(text(other.get("/notices", own.unitHead()))).contains("Bạn được mời chủ trì, 8:00–9:00");
    }

    private static void change(CalendarDesk desk, UUID entry, Map<String, String> form) {
        assertThat(desk.act(entry, "change", desk.agency.clerk(), with(form, "why", "Dời")))
                .hasStatus(303);
    }

    private List<String> week(Actor actor) {
        return desk.jdbc
                .sql("select says || ' ' || arguments[2] from notifications.notice"
                        + " where person = ? and says like 'calendar.notice.week%'")
                .param(actor.person())
                .query(String.class)
                .list();
    }

    private void publish(UUID... entries) {
        for (String act : new String[] {"consolidation", "approval", "publication"}) {
            Actor by = act.equals("approval") ? agency.leader() : agency.clerk();
            String picks =
                    entries[0] + "_" + desk.version(entries[0]) + "," + entries[1] + "_" + desk.version(entries[1]);
            assertThat(desk.post(
                            "/calendar/" + act, by, Map.of("week", Week.of(day).toString(), "pick", picks)))
                    .hasStatus(303);
        }
    }

    private List<String> told(Actor actor) {
        return desk.jdbc
                .sql(
                        "select says from notifications.notice where person = ? and says like 'calendar.%' order by at, id")
                .param(actor.person())
                .query(String.class)
                .list();
    }
}
