package vn.caurong.calendar.week;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Until when units register is set from a day on; the rule of a day gone by stays. */
@CauRongTest
class CutOffPageTests {
    private final CalendarDesk desk;
    private final CutOffs cutOffs;
    private final LocalDate today;

    CutOffPageTests(ApplicationContext context, CutOffs cutOffs, Clock clock) {
        desk = new CalendarDesk(context, "Sở Đặt Hạn");
        this.cutOffs = cutOffs;
        today = Vietnam.today(clock);
    }

    @Test
    void aRuleHoldsFromItsDayAndTheOneBeforeUntilThen() {
        assertThat(set("2", "16:00", today)).hasStatus(303);
        assertThat(set("5", "8h30", today.plusDays(20))).hasStatus(303);
        assertThat(text(desk.get("/calendar/cut-offs", desk.agency.clerk())))
                .contains("Thứ Ba, 16:00", "Thứ Sáu, 08:30", Vietnam.write(today.plusDays(19)));
        assertThat(on(today).day().getValue()).isEqualTo(2);
        assertThat(on(today.plusDays(19)).day().getValue()).isEqualTo(2);
        assertThat(on(today.plusDays(20)).day().getValue()).isEqualTo(5);
        assertThat(set("3", "10:00", today))
                .as("another from the same day on takes their place")
                .hasStatus(303);
        assertThat(on(today.plusDays(20)).day().getValue()).isEqualTo(3);
    }

    @Test
    void whatIsSetClosesTheWeekForUnitsAndNotForTheOffice() {
        CalendarDesk other = new CalendarDesk(desk.context, "Sở Hết Hạn");
        // in force since 2020: closed on Monday at midnight of the week before
        other.jdbc
                .sql("insert into calendar.cut_off values (?, 1, '00:00', '[2020-01-01,)')")
                .param(other.agency.id())
                .update();
        LocalDate next = Week.of(today).next().monday().plusDays(1);
        assertThat(text(other.enter(other.agency.unitHead(), meeting(next, "08:00", "09:00"))))
                .contains("Đã hết hạn đăng ký tuần");
        other.entered(other.agency.clerk(), meeting(next, "08:00", "09:00"));
    }

    /** 30 April and 1 May 2020, a Thursday and a Friday, were holidays. */
    @Test
    void onAHolidayItClosesWithTheWorkingDayBefore() {
        Week after = new Week(2020, 19);
        Instant wednesday = desk.context
                .getBean(WorkingTime.class)
                .sessions(LocalDate.of(2020, 4, 29))
                .getLast()
                .to();
        assertThat(cutOffs.closes(desk.agency.id(), after)).isEqualTo(wednesday);
        assertThat(cutOffs.closes(desk.agency.id(), after.next())).isEqualTo("2020-05-07T10:00:00Z");
        desk.jdbc
                .sql("insert into calendar.cut_off values (?, 5, '10:00', '[2020-01-01,2021-01-01)')")
                .param(desk.agency.id())
                .update();
        assertThat(cutOffs.closes(desk.agency.id(), after)).isEqualTo(wednesday);
        assertThat(text(desk.get("/calendar?week=" + after, desk.agency.clerk())))
                .contains("đăng ký đến " + Vietnam.write(wednesday));
        desk.jdbc
                .sql("update calendar.cut_off set weekday = 6 where agency = ?")
                .param(desk.agency.id())
                .update();
        assertThat(cutOffs.closes(desk.agency.id(), after))
                .as("a Saturday was chosen")
                .isEqualTo("2020-05-02T03:00:00Z");
    }

    @Test
    void badInputIsRefusedWithWhatToDo() {
        assertThat(text(set("4", "17:00", today.minusDays(1)))).contains("từ hôm nay");
        assertThat(text(post("4", "25:00", Vietnam.write(today)))).contains("Ghi giờ như 08:00");
        assertThat(text(post("4", "17:00", "31/02/2027"))).contains("Ghi ngày như 08/04/2020");
        assertThat(post("9", "17:00", Vietnam.write(today))).hasStatus(422);
        assertThat(desk.get("/calendar/cut-offs", desk.agency.leader())).hasStatus(403);
    }

    private CutOff on(LocalDate day) {
        return cutOffs.on(desk.agency.id(), day);
    }

    private MvcTestResult set(String weekday, String at, LocalDate from) {
        return post(weekday, at, Vietnam.write(from));
    }

    private MvcTestResult post(String weekday, String at, String from) {
        return desk.post("/calendar/cut-offs", desk.agency.clerk(), Map.of("weekday", weekday, "at", at, "from", from));
    }
}
