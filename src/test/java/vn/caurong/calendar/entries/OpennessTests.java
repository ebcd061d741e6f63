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
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** How open an entry is decides at once who reads it, before publication and after. */
@CauRongTest
class OpennessTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;

    OpennessTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Công Khai");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void restrictingWhatIsPublishedClosesItToAllWhoTakeNoPart() {
        var form = with(meeting(day, "08:00", "09:00"), "words", "Họp nhân sự");
        UUID entry = desk.published(form);
        assertThat(desk.get(way(entry), agency.specialist())).hasStatusOk();
        change(
                entry,
                with(
                        form,
                        "openness",
                        "restricted",
                        "post",
                        "" + agency.unitHead().post()));
        assertThat(desk.get(way(entry), agency.specialist())).hasStatus(404);
        assertThat(desk.get(way(entry), agency.deputy())).hasStatus(404);
        assertThat(desk.get(way(entry), agency.unitHead())).as("takes part").hasStatusOk();
        assertThat(desk.get(way(entry), agency.leader()))
                .as("head of the agency")
                .hasStatusOk();
        assertThat(desk.get(way(entry), agency.clerk())).hasStatusOk();
        assertThat(week(agency.specialist())).doesNotContain("Họp nhân sự");
        change(entry, with(form, "from", "08:30"));
        assertThat(desk.get(way(entry), agency.specialist()))
                .as("internal again")
                .hasStatusOk();
        assertThat(week(agency.deputy())).contains("Họp nhân sự");
    }

    @Test
    void beforePublicationTheLeadersFollowHowOpenItIs() {
        var form = meeting(day, "10:00", "11:00");
        UUID entry = desk.entered(agency.unitHead(), form);
        assertThat(desk.get(way(entry), agency.deputy())).hasStatusOk();
        edit(entry, with(form, "openness", "restricted"));
        assertThat(desk.get(way(entry), agency.deputy())).hasStatus(404);
        assertThat(desk.get(way(entry), agency.leader())).hasStatusOk();
        edit(entry, form);
        assertThat(desk.get(way(entry), agency.deputy())).hasStatusOk();
    }

    @Test
    void whatWasRegisteredRestrictedIsApprovedByAnyLeaderOnceItIsOpen() {
        var form = meeting(day, "14:00", "15:00");
        UUID entry = desk.entered(agency.clerk(), with(form, "openness", "restricted"));
        assertThat(desk.get(way(entry), agency.deputy())).hasStatus(404);
        assertThat(desk.act(entry, "edit", agency.clerk(), form)).hasStatus(303);
        String week = Week.of(day).toString();
        for (Actor by : new Actor[] {agency.clerk(), agency.deputy()}) {
            String act = by == agency.clerk() ? "consolidation" : "approval";
            var picked = Map.of("week", week, "pick", entry + "_" + desk.version(entry));
            assertThat(desk.post("/calendar/" + act, by, picked)).hasStatus(303);
        }
        assertThat(desk.state(entry)).isEqualTo("APPROVED");
    }

    @Test
    void aMereChangeOfOpennessIsAChange() {
        var form = with(meeting(day, "16:00", "17:00"), "words", "Tiếp dân", "openness", "open");
        UUID entry = desk.published(with(form, "chair", "" + agency.leader().post()));
        assertThat(citizens()).contains("Tiếp dân");
        change(entry, with(form, "chair", "" + agency.leader().post(), "openness", "internal"));
        assertThat(citizens()).doesNotContain("Tiếp dân");
        assertThat(text(desk.get(way(entry), agency.specialist()))).contains("Thay đổi: mức công khai");
    }

    @Test
    void whatIsCancelledStaysOpenUntilTheOfficeClosesIt() {
        var form = with(meeting(day, "17:00", "18:00"), "words", "Lễ công bố", "openness", "open");
        UUID entry = desk.published(with(form, "chair", "" + agency.leader().post()));
        assertThat(close(entry, agency.clerk(), "internal"))
                .as("it stands and is changed instead")
                .isEqualTo(422);
        assertThat(desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(citizens()).contains("Lễ công bố", "HỦY");
        assertThat(text(desk.get(way(entry), agency.clerk()))).contains("Thu hẹp mức công khai");
        assertThat(close(entry, agency.unitHead(), "internal")).isEqualTo(403);
        assertThat(close(entry, agency.clerk(), "open")).isEqualTo(422);
        assertThat(close(entry, agency.clerk(), "internal")).isEqualTo(303);
        assertThat(citizens()).doesNotContain("Lễ công bố");
        assertThat(week(agency.specialist())).contains("Lễ công bố", "HỦY");
        assertThat(close(entry, agency.clerk(), "restricted")).isEqualTo(303);
        assertThat(week(agency.specialist())).doesNotContain("Lễ công bố");
        assertThat(desk.get(way(entry), agency.specialist())).hasStatus(404);
    }

    private int close(UUID entry, Actor by, String to) {
        return desk.act(entry, "closing", by, Map.of("openness", to, "why", "Chỉ đạo"))
                .getResponse()
                .getStatus();
    }

    private void change(UUID entry, Map<String, String> form) {
        assertThat(desk.act(entry, "change", agency.clerk(), with(form, "why", "Chỉ đạo mới")))
                .hasStatus(303);
    }

    private void edit(UUID entry, Map<String, String> form) {
        assertThat(desk.act(entry, "edit", agency.unitHead(), form)).hasStatus(303);
    }

    private String week(Actor reader) {
        return text(desk.get("/calendar?show=all&week=" + Week.of(day), reader));
    }

    private String citizens() {
        return text(desk.get("/public/calendar/" + agency.code() + "?week=" + Week.of(day), null));
    }

    private static String way(UUID entry) {
        return "/calendar/entries/" + entry;
    }
}
