package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
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
