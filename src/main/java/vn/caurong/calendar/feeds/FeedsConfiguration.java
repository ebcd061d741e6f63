package vn.caurong.calendar.feeds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.ui.Navigation.AccountDoor;

/** The way to one's links, on the page of oneself. */
@Configuration(proxyBeanMethods = false)
class FeedsConfiguration {
    @Bean
    AccountDoor feedsDoor() {
        return new AccountDoor("calendar.feeds", "/calendar/feeds");
    }
}
