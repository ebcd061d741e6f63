package vn.caurong.launch.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Jobs run from the last moment of the start to the first of the stop. */
final class SchedulerLife implements SmartLifecycle {
    private final Scheduler scheduler;
    private volatile boolean running;

    SchedulerLife(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
