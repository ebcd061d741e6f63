package vn.caurong.whole;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** Pages of the calendar with something on them, and who opens them. */
final class CalendarLooks {
    private CalendarLooks() {}

    static Map<String, Actor> of(ApplicationContext context) {
        CalendarDesk desk = new CalendarDesk(context, "Sở Có Lịch");
        LocalDate day = Vietnam.today(context.getBean(Clock.class)).plusDays(1);
        Map<String, String> form = CalendarDesk.meeting(day, "08:00", "09:00");
        String room = desk.room("Phòng họp", 20).toString();
        Actor clerk = desk.agency.clerk();
        String entry = "/calendar/entries/" + desk.entered(clerk, CalendarDesk.with(form, "room", room));
        Map<String, Actor> looks = new HashMap<>(OwnCalendarLooks.of(desk));
        looks.putAll(Map.of(
                "/calendar",
                clerk,
                "/calendar/resources",
                clerk,
                "/calendar/entries/new",
                clerk,
                "/calendar/cut-offs",
                clerk,
                entry + "/moving",
                clerk,
                "/calendar/day?show=all&day=" + day,
                clerk,
                "/calendar/month?show=all&day=" + day,
                clerk,
                "/calendar/clashes?kind=meeting&day=" + Vietnam.write(day) + "&from=8:00&to=9:00&room=" + room,
                clerk,
                entry,
                clerk,
                entry + "/edit",
                clerk));
        return looks;
    }
}
