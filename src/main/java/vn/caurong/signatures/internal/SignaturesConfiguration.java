package vn.caurong.signatures.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Navigation;
import vn.caurong.worklist.SubjectLink;
import vn.caurong.worklist.WorkList;

/** How keys stand on the work list and in the navigation, and their work by the clock. */
@Configuration(proxyBeanMethods = false)
class SignaturesConfiguration {
    @Bean
    SubjectLink keyLink() {
        return new SubjectLink(SeenKeys.KIND, "/signatures/keys/", "key", "signatures.key.ending");
    }

    @Bean
    Navigation keyDoor(WorkList worklist) {
        return actor -> actor.is(Role.SPECIALIST)
                ? List.of()
                : List.of(new Navigation.Entry(
                        "keys",
                        "key",
                        "signatures.keys",
                        "/signatures/keys",
                        worklist.counts(actor)
                                .getOrDefault(SeenKeys.KIND, WorkList.Count.NONE)
                                .all(),
                        90));
    }

    @Bean
    RecurringTask<Void> certificateExpiry(ExpiryWarnings warnings) {
        return Tasks.recurring("signatures.expiry", Schedules.daily(Vietnam.ZONE, LocalTime.of(1, 0)))
                .execute((instance, context) -> warnings.tell());
    }
}
