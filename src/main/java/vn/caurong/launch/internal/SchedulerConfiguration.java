package vn.caurong.launch.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/** Durable jobs: every {@code Task} bean, run by db-scheduler from {@code scheduled_tasks}. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {
    private static final int THREADS = 8;

    /**
     * Through the transaction-aware source, scheduling commits with the change that asks for it.
     */
    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource source, List<Task<?>> tasks, JsonMapper json, Clock clock) {
        List<Task<?>> known =
                tasks.stream().filter(task -> !(task instanceof OnStartup)).toList();
        List<Task<?>> recurring =
                tasks.stream().filter(OnStartup.class::isInstance).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(source), known)
                .startTasks(onStartup(recurring))
                .serializer(new JsonTaskData(json))
                .clock(clock::instant)
                .threads(THREADS)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(3)) // a killed node's jobs move on in 12 s
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Task<?> & OnStartup> List<T> onStartup(List<Task<?>> tasks) {
        return (List<T>) (List<?>) tasks;
    }

    /** For whoever has a job to schedule: needs no jobs made, as the scheduler that runs them does. */
    @Bean
    @Primary
    SchedulerClient schedulerClient(DataSource source, JsonMapper json) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .serializer(new JsonTaskData(json))
                .build();
    }

    /** Last to start, first to stop. */
    @Bean
    @Profile("!" + AdminCommand.PROFILE)
    SchedulerLife schedulerLife(ObjectProvider<Scheduler> scheduler) {
        return new SchedulerLife(scheduler);
    }
}
