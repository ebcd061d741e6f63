package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.UUID;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.state.TaskSubject;

/**
 * A task in a bundle, as it stands now.
 *
 * @param asked whether more time is asked for that nobody decided on
 * @param over whether its deadline has passed
 */
record UrgingLine(
        UUID id, String words, TaskState state, int urgency, Instant due, String step, boolean asked, boolean over) {
    String title() {
        return TaskSubject.line(words);
    }

    /** Message key of why it was told. */
    String stepKey() {
        return "tasks.urging.step." + new StepName(step).kind();
    }

    /** Message key of what else there is to say: more time asked for; empty for nothing. */
    String askedKey() {
        if (!asked) {
            return "";
        }
        return over ? "tasks.urging.asked.over" : "tasks.urging.asked";
    }

    /** The number in the step, empty for none. */
    String number() {
        return new StepName(step).number();
    }
}
