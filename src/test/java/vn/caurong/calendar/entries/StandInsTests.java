package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Who stands in does what the delegation covers, finds it, and nothing else. */
@CauRongTest
class StandInsTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final Clock clock;
    private final LocalDate day;

    StandInsTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Làm Thay");
        agency = desk.agency;
        this.clock = clock;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @BeforeEach
    void nobodyStandsIn() {
        desk.jdbc
                .sql("delete from organization.delegation where to_person = ?")
                .param(agency.specialist().person())
                .update();
    }

    @Test
    void withoutTheDutyNothingOfTheOfficesIsDoneAndNoFormIsShown() {
        UUID entry = desk.entered(agency.unitHead(), meeting(day, "08:00", "09:00"));
        Actor stand = standingIn(agency.clerk(), "REGISTER");
        refused(desk.post("/calendar/consolidation", stand, picked(entry)));
        refused(desk.post("/calendar/publication", stand, Map.of("week", week())));
        refused(desk.enter(stand, meeting(day, "10:00", "11:00")));
        refused(desk.post(
                "/calendar/cut-offs", stand, Map.of("weekday", "4", "at", "17:00", "from", "" + Vietnam.today(clock))));
        refused(desk.post("/calendar/resources", stand, Map.of("kind", "room", "name", "Phòng Thay", "seats", "10")));
        for (String form : new String[] {"cut-offs", "resources", "entries/new", "merging?week=" + week()}) {
            refused(desk.get("/calendar/" + form, stand));
        }
        assertThat(text(desk.get("/calendar?week=" + week(), stand)))
                .doesNotContain("Phòng họp và xe", "Hạn đăng ký lịch", "Đăng ký lịch");
        assertThat(desk.state(entry)).isEqualTo("REGISTERED");
    }

    @Test
    void withoutTheDutyWhatIsPublishedStays() {
        var form = meeting(day, "13:00", "14:00");
        UUID entry = desk.published(form);
        Actor stand = standingIn(agency.clerk(), "REGISTER", "CONSOLIDATE");
        for (String act : new String[] {"change", "putting-off", "cancellation"}) {
            refused(desk.act(entry, act, stand, with(form, "from", "13:30", "why", "Đổi")));
        }
        refused(desk.get(way(entry) + "/edit", stand));
        assertThat(text(desk.get(way(entry), stand))).doesNotContain("Hoãn việc này", "Hủy việc này");
        nobodyStandsIn();
        Actor arranging = standingIn(agency.clerk(), "ARRANGE");
        assertThat(desk.act(entry, "putting-off", arranging, Map.of("why", "Chưa có giờ")))
                .hasStatus(303);
        assertThat(desk.act(entry, "change", arranging, with(form, "from", "13:30", "why", "Có giờ")))
                .hasStatus(303);
    }

    @Test
    void aUnitsWorkAndALeadersApprovalNeedTheirDutyToo() {
        Actor head = standingIn(agency.unitHead(), "PROCESS");
        refused(desk.enter(head, meeting(day, "15:00", "16:00")));
        UUID entry = desk.entered(agency.unitHead(), meeting(day, "15:00", "16:00"));
        assertThat(desk.post("/calendar/consolidation", agency.clerk(), picked(entry)))
                .hasStatus(303);
        Actor leader = standingIn(agency.deputy(), "DIRECT");
        refused(desk.post("/calendar/approval", leader, picked(entry)));
        assertThat(desk.act(entry, "sending-back", leader, Map.of("why", "Thiếu")))
                .as("nor is it found")
                .hasStatus(404);
        nobodyStandsIn();
        assertThat(desk.post("/calendar/approval", standingIn(agency.deputy()), picked(entry)))
                .as("all duties")
                .hasStatus(303);
    }

    @Test
    void withTheDutyTheLinesAreFoundAndGoOn() {
        LocalDate other = day.plusWeeks(1);
        var form = with(meeting(other, "08:00", "09:00"), "words", "Họp nội vụ");
        UUID entry = desk.entered(agency.unitHead(), form);
        String week = Week.of(other).toString();
        assertThat(desk.get(way(entry), agency.specialist())).hasStatus(404);
        Actor clerk = standingIn(agency.clerk(), "CONSOLIDATE", "PUBLISH");
        assertThat(text(desk.get("/calendar?week=" + week, clerk))).contains("Họp nội vụ");
        done("consolidation", clerk, week, entry);
        Actor leader = standingIn(agency.deputy(), "APPROVE");
        assertThat(text(desk.get("/calendar?week=" + week, leader))).contains("Họp nội vụ");
        done("approval", leader, week, entry);
        assertThat(opened(entry)).isPositive();
        done("publication", clerk, week, entry);
        assertThat(desk.state(entry)).isEqualTo("PUBLISHED");
        assertThat(opened(entry)).as("the duties are done").isZero();
    }

    @Test
    void whatIsReturnedOrCancelledIsOpenToStandInsNoMore() {
        UUID entry = desk.entered(agency.unitHead(), meeting(day.plusWeeks(2), "08:00", "09:00"));
        standingIn(agency.clerk(), "CONSOLIDATE");
        assertThat(desk.get(way(entry), agency.specialist())).hasStatusOk();
        assertThat(desk.act(entry, "sending-back", agency.clerk(), Map.of("why", "Thiếu")))
                .hasStatus(303);
        assertThat(desk.get(way(entry), agency.specialist())).hasStatus(404);
        assertThat(desk.act(entry, "registration", agency.unitHead(), Map.of())).hasStatus(303);
        assertThat(desk.get(way(entry), agency.specialist())).hasStatusOk();
        assertThat(desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(opened(entry)).isZero();
    }

    @Test
    void aRestrictedOneIsOpenToThoseWhoseBasisSaysSo() {
        var form = meeting(day.plusWeeks(2), "10:00", "11:00");
        UUID entry = desk.entered(agency.unitHead(), with(form, "openness", "restricted"));
        Actor clerk = standingIn(agency.clerk(), "CONSOLIDATE");
        assertThat(desk.get(way(entry), clerk)).hasStatus(404);
        trust();
        assertThat(desk.get(way(entry), clerk)).hasStatusOk();
        nobodyStandsIn();
        Actor deputy = standingIn(agency.deputy(), "APPROVE");
        trust();
        assertThat(desk.get(way(entry), deputy)).as("the deputy may not either").hasStatus(404);
        assertThat(desk.act(entry, "edit", agency.clerk(), form)).hasStatus(303);
        assertThat(desk.get(way(entry), deputy)).as("internal").hasStatusOk();
        assertThat(desk.act(entry, "edit", agency.clerk(), with(form, "openness", "restricted")))
                .hasStatus(303);
        assertThat(desk.get(way(entry), deputy)).as("restricted again").hasStatus(404);
    }

    @Test
    void aLeaderWhosePostIsNewerThanTheEntryApprovesIt() {
        UUID entry = desk.entered(agency.unitHead(), meeting(day.plusWeeks(3), "08:00", "09:00"));
        Actor later = agency.more(agency.id(), "Phó Giám đốc", Role.LEADER, "Mai Thử Sau");
        assertThat(desk.get(way(entry), later)).hasStatusOk();
        assertThat(desk.post("/calendar/consolidation", agency.clerk(), picked(entry)))
                .hasStatus(303);
        assertThat(desk.post("/calendar/approval", later, picked(entry))).hasStatus(303);
        assertThat(desk.state(entry)).isEqualTo("APPROVED");
    }

    private void done(String act, Actor by, String week, UUID entry) {
        assertThat(desk.post("/calendar/" + act, by, with(picked(entry), "week", week)))
                .hasStatus(303);
    }

    private static void refused(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("giao làm thay không gồm");
    }

    private Actor standingIn(Actor of, String... duties) {
        return agency.standingIn(
                agency.specialist(),
                of,
                clock.instant().minusSeconds(60),
                clock.instant().plus(Duration.ofDays(1)),
                duties);
    }

    private void trust() {
        desk.jdbc
                .sql("update organization.delegation set restricted = true where to_person = ?")
                .param(agency.specialist().person())
                .update();
    }

    private Map<String, String> picked(UUID entry) {
        return new HashMap<>(Map.of("week", week(), "pick", entry + "_" + desk.version(entry)));
    }

    private int opened(UUID entry) {
        return desk.jdbc
                .sql("select count(*) from access.audience where subject_id = ? and principal like 'duty%'")
                .param(entry)
                .query(Integer.class)
                .single();
    }

    private String week() {
        return Week.of(day).toString();
    }

    private static String way(UUID entry) {
        return "/calendar/entries/" + entry;
    }
}
