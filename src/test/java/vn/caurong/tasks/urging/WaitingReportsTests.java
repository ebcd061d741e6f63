package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.TaskSteps;

/** Who has to confirm a report is reminded of it after three working days and each three from then on. */
@CauRongTest
class WaitingReportsTests {
    private static final Instant FRIDAY = Instant.parse("2031-06-06T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2031-06-10T02:30:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2031-06-11T02:30:00Z");
    private static final Instant AT_NIGHT = Instant.parse("2031-06-11T15:30:00Z");
    private static final Instant NEXT_FRIDAY = Instant.parse("2031-06-13T02:30:00Z");
    private static final Instant SATURDAY = Instant.parse("2031-06-14T02:30:00Z");
    private static final Instant MONDAY = Instant.parse("2031-06-16T02:30:00Z");

    private final TaskSteps steps;
    private final TestUrging urging;
    private final Actor leader;
    private final Actor head;

    WaitingReportsTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Chờ Xác Nhận");
        urging = new TestUrging(context, steps.agency.id());
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
    }

    @Test
    void whoConfirmsIsToldInWorkingTimeOnceEachThreeDays() {
        reported();
        reported();
        urging.run(TUESDAY);
        urging.run(AT_NIGHT);
        assertThat(urging.told(leader)).as("two days, and at night").isEmpty();
        urging.run(WEDNESDAY);
        urging.run(WEDNESDAY.plusSeconds(3600));
        urging.run(NEXT_FRIDAY);
        urging.run(SATURDAY);
        assertThat(urging.told(leader)).as("both in one notice").containsExactly("0,0,0,2");
        urging.run(MONDAY);
        assertThat(urging.told(leader)).containsExactly("0,0,0,2", "0,0,0,2");
        assertThat(urging.told(head)).as("who waits").isEmpty();
        String bundle = steps.jdbc
                .sql(
                        "select '/tasks/urgings/' || bundle from tasks.urged where post = ? and step = 'CONFIRM:1' limit 1")
                .param(leader.post())
                .query(String.class)
                .single();
        Document page = steps.page(bundle, leader);
        assertThat(page.text()).contains("Chờ bạn xác nhận, nhắc lần 1");
        assertThat(page.select("tbody td:first-child").text()).as("no deadline").isBlank();
    }

    @Test
    void anotherReportBeginsAnew() {
        UUID id = reported();
        urging.run(WEDNESDAY);
        steps.done(id, "sending-back", leader, Map.of());
        steps.done(id, "completion", head, Map.of());
        waits(id, TUESDAY, TUESDAY);
        urging.run(WEDNESDAY.plusSeconds(3600));
        assertThat(urging.told(leader)).hasSize(1);
        urging.run(NEXT_FRIDAY);
        assertThat(urging.told(leader)).containsExactly("0,0,0,1", "0,0,0,1");
    }

    /** Whoever was handed it knows since then. */
    @Test
    void itIsCountedFromWhenItBeganToWaitForThem() {
        waits(reported(), FRIDAY, TUESDAY);
        urging.run(WEDNESDAY);
        assertThat(urging.told(leader)).isEmpty();
        urging.run(NEXT_FRIDAY);
        assertThat(urging.told(leader)).containsExactly("0,0,0,1");
    }

    @Test
    void whoAnswersForAVacantPostIsTold() {
        Actor specialist = steps.agency.specialist();
        UUID id = steps.id(steps.give(head, Map.of("part-" + specialist.post(), "LEAD", "urgency", "3")));
        steps.done(id, "completion", specialist, Map.of());
        waits(id, FRIDAY, FRIDAY);
        steps.agency.vacate(head);
        urging.run(AT_NIGHT);
        assertThat(urging.told(leader)).as("however urgent").isEmpty();
        urging.run(WEDNESDAY);
        assertThat(urging.told(leader)).containsExactly("0,0,0,1");
        assertThat(urging.told(steps.agency.deputy())).isEmpty();
    }

    @Test
    void anAgencySetsAnotherNumberOfDaysOrNone() {
        Actor admin = steps.agency.more(steps.agency.office(), "Quản trị", Role.ADMINISTRATOR, "Ngô Thử Trị");
        String way = "/administration/agencies/" + steps.agency.id() + "/urging";
        var today = Vietnam.write(Vietnam.today(Clock.systemUTC()));
        Map<String, String> form = Map.of("from", today, "basis", "Quy chế 13/QC");
        assertThat(steps.page(way, admin).text()).contains("cứ 3 ngày nhắc người quyết định");
        assertThat(steps.post(way, admin, form)).hasStatus(303);
        reported();
        urging.run(WEDNESDAY);
        assertThat(urging.told(leader)).as("none").isEmpty();
        Map<String, String> two = Map.of("from", today, "basis", "Quy chế 13/QC", "confirm", "2");
        assertThat(steps.post(way, admin, two)).hasStatus(303);
        assertThat(steps.page(way, admin).text()).contains("cứ 2 ngày nhắc người quyết định");
        urging.run(TUESDAY);
        assertThat(urging.told(leader)).containsExactly("0,0,0,1");
    }

    /** Whoever set a ladder before it asked for this did not switch it off. */
    @Test
    void aLadderThatSaysNothingOfReportsFollowsTheAgencyElseAll() {
        Actor admin = steps.agency.more(steps.agency.office(), "Quản trị", Role.ADMINISTRATOR, "Ngô Thử Lặng");
        String way = "/administration/agencies/" + steps.agency.id() + "/urging";
        rule(head.unit(), null);
        assertThat(steps.page(way, admin).text()).contains("cứ 3 ngày nhắc người quyết định, theo mức chung");
        reported();
        urging.run(WEDNESDAY);
        assertThat(urging.told(leader)).as("as all").containsExactly("0,0,0,1");
        rule(null, 5);
        assertThat(steps.page(way, admin).text()).contains("cứ 5 ngày nhắc người quyết định, theo mức chung");
        urging.run(NEXT_FRIDAY.minusSeconds(3600));
        assertThat(urging.told(leader)).as("as the agency, five days on Friday").hasSize(2);
        urging.run(NEXT_FRIDAY);
        urging.run(MONDAY);
        assertThat(urging.told(leader)).hasSize(2);
        steps.jdbc
                .sql("update tasks.urging_rule set confirm_days = 0 where agency = ?")
                .param(steps.agency.id())
                .update();
        assertThat(steps.page(way, admin).text()).contains("Không nhắc người xác nhận báo cáo");
        urging.run(MONDAY.plusSeconds(9 * 86400));
        assertThat(urging.told(leader)).as("switched off").hasSize(2);
    }

    private void rule(UUID unit, Integer confirm) {
        steps.jdbc
                .sql("""
                        insert into tasks.urging_rule
                            (id, agency, unit, before_days, on_day, confirm_days, during, basis, at)
                        values (gen_random_uuid(), ?, ?::uuid, '{}', false, ?::int, '[2020-01-01,)', 'Quy chế', now())
                        """)
                .params(steps.agency.id(), unit == null ? null : unit.toString(), confirm)
                .update();
    }

    private UUID reported() {
        UUID id = steps.given();
        steps.done(id, "completion", head, Map.of());
        waits(id, FRIDAY, FRIDAY);
        return id;
    }

    private void waits(UUID id, Instant reported, Instant opened) {
        steps.jdbc
                .sql("update tasks.task set reported_at = ? where id = ?")
                .params(Timestamp.from(reported), id)
                .update();
        steps.jdbc
                .sql("update worklist.item set opened_at = ? where subject_id = ? and duty = 'CONFIRM'")
                .params(Timestamp.from(opened), id)
                .update();
    }
}
