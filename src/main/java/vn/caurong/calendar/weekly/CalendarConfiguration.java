package vn.caurong.calendar.weekly;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Navigation;

/** What the calendar adds to the shell. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    @Bean
    Navigation calendarDoor() {
        var door = new Navigation.Entry("calendar", "calendar", "calendar.name", "/calendar", 0, 50);
        return actor -> actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1 ? List.of() : List.of(door);
    }
}
