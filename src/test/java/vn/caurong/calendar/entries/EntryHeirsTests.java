package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.internal.MovedWork;

/** Units, posts and agencies end while something is in the calendar: somebody always has it. */
@CauRongTest
class EntryHeirsTests {
    private final ApplicationContext context;
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;

    EntryHeirsTests(ApplicationContext context, Clock clock) {
        this.context = context;
        desk = new CalendarDesk(context, "Sở Lịch Sắp Xếp");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(2);
    }

    @Test
    void aReturnedDraftIsOfTheUnitThatGoesOn() {
        Actor heir = headOfTheOffice();
        UUID entry = desk.entered(agency.unitHead(), meeting(day, "08:00", "09:00"));
        assertThat(desk.act(entry, "sending-back", agency.clerk(), Map.of("why", "Thiếu thành phần")))
                .hasStatus(303);
        dissolve();
        MovedWork.on(context);
        String page = text(desk.get("/calendar/entries/" + entry, heir));
        assertThat(page)
                .contains("Đăng ký", "Chuyển sang đơn vị, người tiếp nhận theo thay đổi tổ chức")
                .doesNotContain("Bản nháp của đơn vị khác");
        assertThat(text(desk.get("/calendar", heir))).contains("Đang chờ bạn", "Họp giao ban");
        assertThat(desk.act(entry, "registration", heir, Map.of())).hasStatus(303);
        assertThat(text(desk.get("/calendar", heir))).doesNotContain("Đang chờ bạn");
        MovedWork.on(context);
        assertThat(moves(entry)).as("moved once").isEqualTo(1);
    }

    @Test
    void whoTakesPartWithAUnitIsWhoGoesOnWithIt() {
        Actor heir = headOfTheOffice();
        UUID entry =
                desk.published(with(meeting(day, "10:00", "11:00"), "unit", agency.division() + "," + agency.office()));
        UUID alone = desk.published(with(
                meeting(day, "13:00", "14:00"),
                "words",
                "Rà soát",
                "unit",
                agency.division().toString(),
                "preparing",
                agency.division().toString()));
        dissolve();
        MovedWork.on(context);
        assertThat(named(entry)).containsExactly(agency.office());
        assertThat(named(alone)).containsExactly(agency.office());
        assertThat(text(desk.get("/calendar/mine?day=" + day, heir))).contains("Rà soát");
        assertThat(text(desk.get("/calendar?show=unit&week=" + Week.of(day), heir)))
                .contains("Rà soát");
        assertThat(desk.act(alone, "cancellation", agency.clerk(), Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(notices(heir)).as("told of the change").isPositive();
    }

    @Test
    void whoChairedIsFollowedWithTheirTime() {
        UUID entry = desk.published(with(
                meeting(day, "08:00", "09:00"), "chair", agency.deputy().post().toString()));
        UUID other = desk.published(with(
                meeting(day, "08:30", "10:00"), "chair", agency.leader().post().toString()));
        UUID free = desk.published(with(
                meeting(day, "15:00", "16:00"), "chair", agency.deputy().post().toString()));
        desk.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(agency.deputy().post())
                .update();
        MovedWork.on(context);
        assertThat(chair(entry)).isEqualTo(agency.leader().post());
        assertThat(text(desk.get("/calendar/entries/" + free + "/edit", agency.clerk())))
                .contains(agency.leader().name());
        var again = with(
                meeting(day, "15:00", "16:00"), "chair", agency.leader().post().toString());
        assertThat(text(desk.enter(agency.clerk(), again)))
                .contains(agency.leader().name() + ", Giám đốc đã có");
        assertThat(text(desk.get("/calendar", agency.clerk())))
                .as("two at a time: one has to be arranged")
                .contains("Đang chờ bạn");
        assertThat(desk.act(other, "cancellation", agency.clerk(), Map.of("why", "Thôi")))
                .hasStatus(303);
    }

    @Test
    void entriesOfAnAgencyThatIsNoMoreGoOnInTheOneThatTakesOver() {
        CalendarDesk next = new CalendarDesk(context, "Sở Lịch Tiếp Nhận");
        UUID room = desk.room("Phòng họp sáp nhập", 20);
        UUID published = desk.published(with(
                meeting(day, "08:00", "09:00"),
                "words",
                "Họp còn hiệu lực",
                "room",
                room.toString(),
                "chair",
                agency.leader().post().toString()));
        UUID waiting = desk.entered(agency.unitHead(), with(meeting(day, "10:00", "11:00"), "words", "Chờ tổng hợp"));
        end(next.agency);
        MovedWork.on(context);
        Actor clerk = next.agency.clerk();
        assertThat(chair(published)).isEqualTo(next.agency.leader().post());
        assertThat(text(desk.get("/calendar/mine?day=" + day, next.agency.leader())))
                .contains("Họp còn hiệu lực");
        assertThat(text(desk.get("/calendar/entries/" + published, clerk)))
                .contains(
                        "Chuyển sang lịch của cơ quan tiếp nhận", "công bố một việc trong lịch", "Phòng họp sáp nhập");
        assertThat(desk.act(
                        published,
                        "change",
                        clerk,
                        with(
                                meeting(day, "08:00", "09:30"),
                                "room",
                                room.toString(),
                                "chair",
                                next.agency.leader().post().toString(),
                                "why",
                                "Kéo dài")))
                .hasStatus(303);
        assertThat(text(desk.get("/calendar?week=" + Week.of(day), clerk)))
                .contains("Đang chờ bạn", "Cần tổng hợp", "Chờ tổng hợp");
        String pick = waiting + "_" + desk.version(waiting);
        assertThat(desk.post(
                        "/calendar/consolidation",
                        clerk,
                        Map.of("week", Week.of(day).toString(), "pick", pick)))
                .hasStatus(303);
        assertThat(desk.state(waiting)).isEqualTo("CONSOLIDATED");
        assertThat(open(Week.of(day).subject(agency.id()).id()))
                .as("of the week there")
                .isZero();
    }

    /** Of several none is guessed: the Office keeps what the unit drafted, and all of them take part. */
    @Test
    void ofASplitUnitAllTakePartAndTheOfficeKeepsItsDrafts() {
        UUID draft = desk.entered(agency.unitHead(), with(meeting(day, "07:00", "07:30"), "as", "draft"));
        assertThat(desk.get("/calendar/entries/" + draft, agency.clerk())).hasStatus(404);
        UUID entry = desk.published(
                with(meeting(day, "17:00", "17:30"), "unit", agency.division().toString()));
        succeeds(agency.division(), agency.office());
        succeeds(agency.division(), agency.id());
        ends("id", agency.division());
        MovedWork.on(context);
        assertThat(named(entry)).containsExactlyInAnyOrder(agency.office(), agency.id());
        assertThat(desk.act(draft, "registration", agency.clerk(), Map.of())).hasStatus(303);
    }

    /** Whoever acts on an entry and its leaders meanwhile finishes first; nobody waits in a circle. */
    @Test
    void itWaitsForWhoChangesTheEntryMeanwhile() {
        UUID entry = desk.published(with(
                meeting(day, "11:00", "11:30"),
                "chair",
                agency.deputy().post().toString(),
                "unit",
                agency.division().toString()));
        dissolve();
        CompletableFuture<Void> moving = context.getBean(TransactionTemplate.class)
                .execute(_ -> {
                    desk.jdbc
                            .sql("select id from calendar.entry where id = ? for no key update")
                            .param(entry)
                            .query(UUID.class)
                            .single();
                    CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> MovedWork.on(context));
                    waitsForMe();
                    context.getBean(LeaderTimes.class).lock(List.of(entry), List.of());
                    desk.jdbc
                            .sql("select id from worklist.item where subject_id = ? for update nowait")
                            .param(entry)
                            .query(UUID.class)
                            .list();
                    return begun;
                });
        moving.orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(named(entry)).containsExactly(agency.office());
    }

    private void waitsForMe() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (desk.jdbc
                        .sql("select count(*) from pg_locks where pg_backend_pid() = any(pg_blocking_pids(pid))")
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    @Test
    void whatIsOverSaysWhatItSaid() {
        UUID entry = desk.published(
                with(meeting(day, "16:00", "17:00"), "unit", agency.division().toString()));
        desk.jdbc
                .sql(
                        "update calendar.entry set starts = starts - interval '60 days', ends = ends - interval '60 days' where id = ?")
                .param(entry)
                .update();
        dissolve();
        MovedWork.on(context);
        assertThat(named(entry)).containsExactly(agency.division());
    }

    private Actor headOfTheOffice() {
        Actor heir = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Kế");
        desk.jdbc
                .sql("update organization.post set head = true where id = ?")
                .param(heir.post())
                .update();
        return heir;
    }

    private void dissolve() {
        succeeds(agency.division(), agency.office());
        ends("id", agency.division());
    }

    private void end(TestAgency next) {
        succeeds(agency.id(), next.id());
        ends("agency", agency.id());
    }

    private void succeeds(UUID unit, UUID successor) {
        desk.jdbc
                .sql("insert into organization.unit_succession values (?, ?, 'MERGED', '2020-02-01', 'Quyết định thử')")
                .params(unit, successor)
                .update();
    }

    private void ends(String column, UUID id) {
        desk.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-02-01)'"
                        + " where unit in (select id from organization.unit where " + column + " = ?)")
                .param(id)
                .update();
        desk.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where " + column + " = ?")
                .param(id)
                .update();
    }

    private List<UUID> named(UUID entry) {
        return desk.jdbc
                .sql("select ref from calendar.attendee where entry = ? order by position")
                .param(entry)
                .query(UUID.class)
                .list();
    }

    private UUID chair(UUID entry) {
        return desk.jdbc
                .sql("select chair from calendar.entry where id = ?")
                .param(entry)
                .query(UUID.class)
                .single();
    }

    private int moves(UUID entry) {
        return count("select count(*) from journal.entry where act = 'calendar.moved-on' and subject_id = ?", entry);
    }

    private int open(UUID subject) {
        return count("select count(*) from worklist.item where closed_at is null and subject_id = ?", subject);
    }

    private int notices(Actor actor) {
        return count("select count(*) from notifications.notice where person = ?", actor.person());
    }

    private int count(String sql, UUID id) {
        return desk.jdbc.sql(sql).param(id).query(Integer.class).single();
    }
}
