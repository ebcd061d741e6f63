package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;

@CauRongTest
class SchedulingTests {
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    SchedulingTests(Scheduler scheduler, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void aJobIsThereExactlyWhenItsChangeIs() {
        String undone = schedule(true);
        String done = schedule(false);
        assertThat(jobs(undone)).isZero();
        assertThat(jobs(done)).isOne();
    }

    @Test
    void schedulingTheSameJobTwiceIsOneJob() {
        String id = schedule(false);
        boolean again = scheduler.scheduleIfNotExists(new TaskInstance<>("test.nothing", id), clock.instant());
        assertThat(again).isFalse();
        assertThat(jobs(id)).isOne();
    }

    private String schedule(boolean rollback) {
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            scheduler.scheduleIfNotExists(
                    new TaskInstance<>("test.nothing", id), clock.instant().plus(Duration.ofDays(365)));
            if (rollback) {
                status.setRollbackOnly();
            }
        });
        return id;
    }

    private int jobs(String id) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
