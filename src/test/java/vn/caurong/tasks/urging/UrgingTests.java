package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;

/** Reminders: in working time, bundled, each step once; the ladder a unit sets. */
@CauRongTest
class UrgingTests {
    /** A Wednesday at 9:30, far from holidays. */
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");

    private static final Instant NIGHT = Instant.parse("2031-06-11T15:30:00Z");
    private static final Instant SUNDAY = Instant.parse("2031-06-15T02:30:00Z");

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final TestAgency agency;
    private final TestUrging urging;
    private final Actor head;

    UrgingTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Đôn đốc");
        agency = steps.agency;
        urging = new TestUrging(context, agency.id());
        head = agency.unitHead();
    }

    @Test
    void allThatIsReachedComesInOneNoticeAndOnlyOnce() {
        due("2031-06-10T10:00:00Z", 0);
        due("2031-06-11T10:00:00Z", 0);
        due("2031-06-12T10:00:00Z", 0);
        due("2031-08-12T10:00:00Z", 0);
        run(WORKING);
        assertThat(told(head)).containsExactly("1,2,0,0");
        run(WORKING);
        run(WORKING.plusSeconds(3600));
        assertThat(told(head)).hasSize(1);
        run(WORKING.plusSeconds(24 * 3600));
        assertThat(told(head))
                .as("the next day: one is due, one that was due is late")
                .containsExactly("1,2,0,0", "1,1,0,0");
    }

    @Test
    void nobodyIsToldAtNightOrOnADayOffExceptOfWhatIsUrgent() {
        due("2031-06-10T10:00:00Z", 0);
        run(NIGHT);
        run(SUNDAY);
        assertThat(told(head)).isEmpty();
        due("2031-06-10T10:00:00Z", 1);
        run(NIGHT);
        assertThat(told(head)).containsExactly("1,0,0,0");
        run(NIGHT.plusSeconds(11 * 3600));
        assertThat(told(head)).as("the other in the morning").containsExactly("1,0,0,0", "1,0,0,0");
    }

    @Test
    void whatIsUrgentComesAtNightOnlyOnceItIsLate() {
        due("2031-06-16T10:00:00Z", 2);
        run(NIGHT);
        run(Instant.parse("2031-06-11T17:05:00Z"));
        run(SUNDAY);
        assertThat(told(head)).isEmpty();
        run(Instant.parse("2031-06-13T02:00:00Z"));
        assertThat(told(head)).as("in working time").containsExactly("0,1,0,0");
        run(Instant.parse("2031-06-16T10:05:00Z"));
        assertThat(told(head)).as("late from the evening on").containsExactly("0,1,0,0", "1,0,0,0");
    }

    /** The count of days turns at midnight; only that the deadline has just passed is told then. */
    @Test
    void theTurnOfTheDayIsNoNewsOfWhatIsUrgentEither() {
        due("2031-06-12T10:00:00Z", 1);
        due("2031-06-10T10:00:00Z", 1);
        run(WORKING);
        assertThat(told(head)).containsExactly("1,1,0,0");
        run(Instant.parse("2031-06-11T17:05:00Z"));
        assertThat(told(head)).as("at 00:05 of the day it is due").hasSize(1);
        run(Instant.parse("2031-06-12T02:30:00Z"));
        run(Instant.parse("2031-06-12T10:05:00Z"));
        assertThat(told(head)).as("in the morning, and late").containsExactly("1,1,0,0", "0,1,0,0", "1,0,0,0");
        run(Instant.parse("2031-06-15T17:05:00Z"));
        assertThat(told(head)).as("at 00:05 of the fourth day late").hasSize(3);
        run(Instant.parse("2031-06-16T02:30:00Z"));
        assertThat(told(head)).hasSize(4);
    }

    @Test
    void onADayOffWhatIsUrgentIsToldByDay() {
        due("2031-06-14T10:00:00Z", 1);
        run(Instant.parse("2031-06-13T17:05:00Z"));
        run(Instant.parse("2031-06-13T23:45:00Z"));
        assertThat(told(head)).as("Saturday before seven").isEmpty();
        run(Instant.parse("2031-06-14T00:05:00Z"));
        assertThat(told(head)).containsExactly("0,1,0,0");
    }

    @Test
    void whatWasGivenForTheSameDayIsNotRemindedOf() {
        UUID id = due("2031-06-11T10:00:00Z", 0);
        steps.jdbc
                .sql("update tasks.deadline set at = ? where task = ?")
                .params(Timestamp.from(WORKING.minusSeconds(600)), id)
                .update();
        run(WORKING);
        assertThat(told(head)).isEmpty();
        run(WORKING.plusSeconds(24 * 3600));
        assertThat(told(head)).as("late").containsExactly("1,0,0,0");
    }

    @Test
    void whatWasJustGivenIsNotRemindedOf() {
        UUID id = due("2031-06-16T10:00:00Z", 0);
        steps.jdbc
                .sql("update tasks.deadline set at = ? where task = ?")
                .params(Timestamp.from(WORKING.minusSeconds(600)), id)
                .update();
        run(WORKING);
        run(WORKING.plusSeconds(24 * 3600));
        assertThat(told(head)).as("given three days before").isEmpty();
        run(WORKING.plusSeconds(2 * 24 * 3600));
        assertThat(told(head)).as("one day before").containsExactly("0,1,0,0");
    }

    @Test
    void whoCoordinatesIsToldTooUntilTheirPartIsReported() {
        UUID id = due("2031-06-12T10:00:00Z", 0);
        run(WORKING);
        assertThat(told(agency.specialist())).containsExactly("0,1,0,0");
        steps.done(id, "part", agency.specialist(), Map.of());
        run(WORKING.plusSeconds(2 * 24 * 3600));
        assertThat(told(agency.specialist())).hasSize(1);
        assertThat(told(head)).containsExactly("0,1,0,0", "1,0,0,0");
    }

    @Test
    void theTroubleOfOneAgencyStopsNoOther() {
        UUID broken = UUID.randomUUID();
        due("2031-06-10T10:00:00Z", 0);
        var real = context.getBean(Organization.class);
        var organization = (Organization) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Organization.class}, (_, method, with) -> {
                    if (with != null && broken.equals(with[0])) {
                        throw new IllegalStateException("no such agency");
                    }
                    return method.invoke(real, with);
                });
        urging.at(WORKING, organization).run(List.of(broken, agency.id()));
        assertThat(told(head)).containsExactly("1,0,0,0");
    }

    @Test
    void longOverdueGoesUpOnceAndAnotherDeadlineBeginsAnew() {
        UUID id = due("2031-06-03T10:00:00Z", 0);
        run(WORKING);
        assertThat(told(agency.leader())).containsExactly("0,0,1,0");
        run(WORKING.plusSeconds(3600));
        assertThat(told(agency.leader())).hasSize(1);
        set(id, "2031-06-12T10:00:00Z");
        run(WORKING.plusSeconds(1800));
        assertThat(told(head)).containsExactly("1,0,0,0", "0,1,0,0");
    }

    @Test
    void whatIsReportedOrOverIsNotUrged() {
        UUID id = due("2031-06-10T10:00:00Z", 0);
        steps.done(id, "completion", head, Map.of());
        UUID cancelled = due("2031-06-10T10:00:00Z", 0);
        steps.done(cancelled, "cancellation", agency.leader(), Map.of());
        run(WORKING);
        assertThat(told(head)).isEmpty();
    }

    @Test
    void theBundleShowsItsTasksToItsReaderOnly() {
        UUID id = due("2031-06-10T10:00:00Z", 0);
        run(WORKING);
        String href = steps.jdbc
                .sql("select '/tasks/urgings/' || bundle from tasks.urged where task = ? and post = ?")
                .params(id, head.post())
                .query(String.class)
                .single();
        Document page = steps.page(href, head);
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/tasks/" + id);
        assertThat(page.text()).contains("Quá hạn, nhắc lần 1");
        assertThat(steps.get(href, agency.leader())).hasStatus(404);
        steps.jdbc
                .sql("delete from access.audience where subject_kind = 'task' and subject_id = ?")
                .param(id)
                .update();
        page = steps.page(href, head);
        assertThat(page.select("tbody a")).as("the post is lost").isEmpty();
        assertThat(page.text()).contains("Còn 1 nhiệm vụ bạn không còn được xem");
    }

    @Test
    void anAdministratorSetsTheLadderOfAUnitFromADayOn() {
        Actor admin = agency.more(agency.office(), "Quản trị", Role.ADMINISTRATOR, "Ngô Thử Quản");
        String way = "/administration/agencies/" + agency.id() + "/urging";
        LocalDate today = Vietnam.today(Clock.systemUTC());
        Map<String, String> form = Map.of(
                "unit", head.unit().toString(), "before", "7", "from", Vietnam.write(today), "basis", "Quy chế 12/QC");
        assertThat(steps.post(way, head, form)).hasStatus(403);
        assertThat(steps.post(way, admin, form)).hasStatus(303);
        assertThat(steps.post(way, admin, with(form, "before", "9"))).hasStatus(303);
        assertThat(steps.page(way, admin).text())
                .contains("Trước hạn 9 ngày", "Quy chế 12/QC")
                .doesNotContain("Trước hạn 7");
        refused(way, admin, with(form, "before", "ba"), "không phải số ngày");
        refused(way, admin, with(form, "from", "01/01/2020"), "không đặt lùi");
        refused(way, admin, with(form, "basis", ""), "Ghi căn cứ");
        refused(way, admin, with(form, "unit", UUID.randomUUID().toString()), "Biểu mẫu");
        String other = "/administration/agencies/"
                + TestAgency.create(steps.jdbc, "Sở Khác Nữa").id() + "/urging";
        assertThat(steps.get(other, admin)).hasStatus(404);
        due("2031-06-23T10:00:00Z", 0);
        due("2031-06-10T10:00:00Z", 0);
        run(WORKING);
        assertThat(told(head)).as("8 working days before; never when late").containsExactly("0,1,0,0");
    }

    private void refused(String way, Actor admin, Map<String, String> form, String says) {
        var answer = steps.post(way, admin, form);
        assertThat(answer).as(says).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> other = new java.util.HashMap<>(form);
        other.put(field, value);
        return other;
    }

    private UUID due(String at, int urgency) {
        UUID id = steps.id(steps.give(agency.leader(), Map.of("urgency", "" + urgency)));
        set(id, at);
        return id;
    }

    private void set(UUID id, String at) {
        steps.jdbc
                .sql("update tasks.task set due = ? where id = ?")
                .params(Timestamp.from(Instant.parse(at)), id)
                .update();
    }

    private void run(Instant at) {
        urging.run(at);
    }

    /** Numbers of the notices told to somebody, in the order they came. */
    private List<String> told(Actor reader) {
        return urging.told(reader);
    }
}
