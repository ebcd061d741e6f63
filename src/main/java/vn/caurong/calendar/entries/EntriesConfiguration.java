package vn.caurong.calendar.entries;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.worklist.SubjectLink;

/** What entries add to the work list, and when those that wait are looked at. */
@Configuration(proxyBeanMethods = false)
class EntriesConfiguration {
    @Bean
    SubjectLink calendarLink() {
        return new SubjectLink(CalendarEntry.KIND, "/calendar/entries/", "calendar-event", "calendar.name");
    }

    @Bean
    RecurringTask<Void> calendarArranging(SettlingEntries settling) {
        return Tasks.recurring("calendar.arranging", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> settling.run());
    }
}
