package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;

/**
 * A task its lead still has to report done, or that waits for a decision.
 *
 * @param mark of the look it was read for
 * @param look when it was to be looked at
 * @param coordinators who still have to report their part
 * @param set when the deadline in force was set
 * @param asked when more time was asked for, null unless that is undecided
 * @param handedOn when its deadline was handed on to who decides, null for never; whether it still waits, the work list
 *     knows
 * @param reported when it was reported done, null while it is not
 * @param stopped when it was returned or put off, null while it runs
 */
record OpenTask(
        UUID id,
        UUID mark,
        Instant look,
        UUID agency,
        UUID leadUnit,
        UUID leadPost,
        UUID giverPost,
        TaskState state,
        List<UUID> coordinators,
        Instant due,
        Instant set,
        @Nullable Instant asked,
        @Nullable Instant handedOn,
        @Nullable Instant reported,
        @Nullable Instant stopped,
        int urgency,
        String words) {
    /** It is with its lead, and its deadline counts. */
    boolean runs() {
        return reported == null && stopped == null;
    }

    /** What may be waited for besides what the lead does; null for nothing. */
    @Nullable
    Waiting waiting() {
        if (reported != null) {
            return new Waiting(Waiting.CONFIRM, Duty.CONFIRM, reported);
        }
        if (stopped != null) {
            return new Waiting(state == TaskState.RETURNED ? Waiting.AGAIN : Waiting.RESUME, Duty.DIRECT, stopped);
        }
        if (asked != null) {
            return new Waiting(Waiting.EXTEND, Duty.DIRECT, asked);
        }
        return handedOn == null ? null : new Waiting(Waiting.DEADLINE, Duty.DIRECT, handedOn);
    }
}
