package vn.caurong.calendar.weekly;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.calendar.waiting.CalendarTurns;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Navigation;
import vn.caurong.worklist.SubjectLink;

/** What the calendar adds to the shell; reports of acts on many entries go after a day. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    private static final Duration KEPT = Duration.ofDays(1);

    @Bean
    SubjectLink weekLink() {
        return new SubjectLink(Week.KIND, Week.WAY, "calendar", "calendar.week.name");
    }

    @Bean
    RecurringTask<Void> calendarReportsSweep(ActReports reports, Clock clock) {
        return Tasks.recurring("calendar.reports-sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(3, 55)))
                .execute((instance, context) -> reports.forget(clock.instant().minus(KEPT)));
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
