package vn.caurong.calendar.weekly;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.calendar.waiting.CalendarTurns;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Navigation;
import vn.caurong.worklist.SubjectLink;

/** What the calendar adds to the shell. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    @Bean
    SubjectLink weekLink() {
        return new SubjectLink(Week.KIND, Week.WAY, "calendar", "calendar.week.name");
    }

    /** The count is what waits for this person in the calendar, listed above the week. */
    @Bean
    Navigation calendarDoor(CalendarTurns turns) {
        return actor -> actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1
                ? List.of()
                : List.of(new Navigation.Entry(
                        "calendar", "calendar", "calendar.name", "/calendar", turns.count(actor), 50));
    }
}
