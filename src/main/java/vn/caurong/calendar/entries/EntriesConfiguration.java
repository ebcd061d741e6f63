package vn.caurong.calendar.entries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.worklist.SubjectLink;

/** What entries add to the work list. */
@Configuration(proxyBeanMethods = false)
class EntriesConfiguration {
    @Bean
    SubjectLink calendarLink() {
        return new SubjectLink(CalendarEntry.KIND, "/calendar/entries/", "calendar-event", "calendar.name");
    }
}
