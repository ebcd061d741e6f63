package vn.caurong.documents.outgoing;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/**
 * Again after two seconds, doubled, at most half an hour and without end: a partner that was away for
 * a day has its documents half an hour after it is back, not a day later.
 */
class PatientRetry<T> implements FailureHandler<T> {
    private static final int FIRST_SECONDS = 2;
    private static final int DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        int before = complete.getExecution().consecutiveFailures;
        operations.reschedule(complete, complete.getTimeDone().plus(pause(before)));
    }

    /**
     * @param before failures before this one
     */
    static Duration pause(int before) {
        Duration doubled = Duration.ofSeconds((long) FIRST_SECONDS << Math.min(before, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
