package vn.caurong.launch.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Jobs run from when every part is made, behind the first page ({@link RemainingParts} starts them),
 * to the first moment of the stop. A scheduler that was stopped cannot start again, and does not.
 */
final class SchedulerLife implements SmartLifecycle {
    private final ObjectProvider<Scheduler> scheduler;
    private boolean running;
    private boolean ended;

    SchedulerLife(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void start() {
        if (!ended) {
            scheduler.getObject().start();
            running = true;
        }
    }

    @Override
    public synchronized void stop() {
        ended = true;
        if (running) {
            scheduler.getObject().stop();
            running = false;
        }
    }

    /** True until it was stopped: a program that ends while it starts stops it too. */
    @Override
    public synchronized boolean isRunning() {
        return !ended;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
