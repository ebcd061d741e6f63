package vn.caurong.organization.holidays;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.organization.WorkingTime;
import vn.caurong.organization.WorkingTime.Deadlines;
import vn.caurong.organization.holidays.MovingDeadlines.Changed;

/** Each deadline moves in a transaction of its own; done again, only what still stands wrong moves. */
@Configuration(proxyBeanMethods = false)
class DeadlinesJob {
    @Bean
    OneTimeTask<Changed> deadlinesMoving(
            ObjectProvider<Deadlines> keepers, WorkingTime time, TransactionTemplate transaction) {
        return Tasks.oneTime(MovingDeadlines.TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((instance, context) -> {
                    WorkingTime fresh = time.fresh();
                    Changed changed = instance.getData();
                    keepers.forEach(keeper -> keeper.moves(fresh)
                            .forEach(move -> transaction.executeWithoutResult(
                                    _ -> keeper.move(move, changed.why(), changed.by()))));
                });
    }
}
