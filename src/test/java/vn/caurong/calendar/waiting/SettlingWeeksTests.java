package vn.caurong.calendar.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Vietnam;

/** What is over and was not published stops waiting when nobody does anything. */
@CauRongTest
class SettlingWeeksTests {
    private final CalendarDesk desk;
    private final SettlingWeeks settling;
    private final LocalDate day;
    private final UUID week;

    SettlingWeeksTests(ApplicationContext context, SettlingWeeks settling, Clock clock) {
        desk = new CalendarDesk(context, "Sở Để Trôi");
        this.settling = settling;
        day = Vietnam.today(clock).plusWeeks(3);
        week = Week.of(day).subject(desk.agency.id()).id();
    }

    @Test
    void aWeekIsLookedAtWhenTheNextOfItIsOver() {
        UUID entry = desk.entered(desk.agency.unitHead(), meeting(day, "08:00", "09:00"));
        assertThat(weeksWithAnEnd()).isEqualTo(1);
        assertThat(text(desk.get("/calendar", desk.agency.clerk()))).contains("Đang chờ bạn");
        desk.jdbc
                .sql(
                        "update calendar.entry set starts = starts - interval '60 weeks', ends = ends - interval '60 weeks'"
                                + " where id = ?")
                .param(entry)
                .update();
        desk.jdbc
                .sql("update calendar.week set next_over = next_over - interval '60 weeks' where id = ?")
                .param(week)
                .update();
        settling.run();
        assertThat(text(desk.get("/calendar", desk.agency.clerk()))).doesNotContain("Đang chờ bạn");
        assertThat(weeksWithAnEnd()).isZero();
    }

    private int weeksWithAnEnd() {
        return desk.jdbc
                .sql("select count(next_over) from calendar.week where id = ?")
                .param(week)
                .query(Integer.class)
                .single();
    }
}
