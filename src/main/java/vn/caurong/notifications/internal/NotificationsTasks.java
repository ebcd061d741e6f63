package vn.caurong.notifications.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.ui.Navigation.AccountDoor;

/** Work of notifications by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
class NotificationsTasks {
    /** A browser that was away longer looks again anyway. */
    private static final Duration CHANGES = Duration.ofHours(2);

    private static final Duration NOTICES = Duration.ofDays(180);

    /** One at a time in the whole program; what it could not hand over waits for a later run. */
    @Bean
    RecurringTask<Void> notificationsPost(Posting posting) {
        return Tasks.recurring("notifications.post", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> posting.run());
    }

    /** On the page of oneself. */
    @Bean
    AccountDoor noticesDoor() {
        return new AccountDoor("notifications.prefer", "/account/notices");
    }

    @Bean
    RecurringTask<Void> notificationsSweep(LiveRows changes, NoticeRows notices, Clock clock) {
        return Tasks.recurring("notifications.sweep", FixedDelay.ofMinutes(20)).execute((instance, context) -> {
            changes.forget(clock.instant().minus(CHANGES));
            notices.forget(clock.instant().minus(NOTICES));
        });
    }
}
