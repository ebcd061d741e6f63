package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.UUID;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.state.TaskSubject;

/**
 * A task in a bundle, as it stands now.
 *
 * @param asked whether more time is asked for that nobody decided on
 */
record UrgingLine(UUID id, String words, TaskState state, int urgency, Instant due, String step, boolean asked) {
    String title() {
        return TaskSubject.line(words);
    }

    /** It is not reported: its deadline still counts. */
    boolean runs() {
        return state.open() && state != TaskState.REPORTED;
    }

    /** Message key of why it was told. */
    String stepKey() {
        return "tasks.urging.step." + step.replaceFirst(":.*", "");
    }

    /** The number in the step, empty for none. */
    String number() {
        return step.replaceFirst("^[A-Z]+:?", "");
    }
}
