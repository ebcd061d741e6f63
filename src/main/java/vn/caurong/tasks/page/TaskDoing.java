package vn.caurong.tasks.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.dues.TaskDues;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;

/**
 * What the reader may do with a task now.
 *
 * @param duties that wait for the reader
 * @param giver true in the post that gave it, also for who may direct in its name
 * @param overdue true when the deadline in force is over
 * @param behalf whose post it waits for, null for one's own
 * @param to posts it may be given to again, by id
 */
record TaskDoing(
        TaskState state,
        List<Duty> duties,
        boolean giver,
        boolean extension,
        boolean overdue,
        Confirming confirming,
        @Nullable String behalf,
        TaskDues dues,
        Map<String, String> to) {
    /** What a report that waits for the reader is to them. */
    enum Confirming {
        /** It does not wait for the reader. */
        NOT,
        CONFIRMS,
        /** Their own work; who confirms has it too. */
        OWN,
        /** Their own work; it has to go to who confirms. */
        HANDS_ON
    }

    boolean receives() {
        return has(Duty.PROCESS) && state == TaskState.GIVEN;
    }

    boolean works() {
        return has(Duty.PROCESS) && state == TaskState.IN_PROGRESS;
    }

    boolean coordinates() {
        return has(Duty.COORDINATE);
    }

    boolean confirms() {
        return confirming == Confirming.CONFIRMS;
    }

    boolean handsOn() {
        return confirming == Confirming.HANDS_ON;
    }

    /** Somebody else confirms, but that it is not done yet they may say themselves. */
    boolean sendsBack() {
        return confirming == Confirming.OWN || handsOn();
    }

    boolean decides() {
        return has(Duty.DIRECT) && extension;
    }

    boolean givesAgain() {
        return giver && state == TaskState.RETURNED;
    }

    boolean resumes() {
        return giver && state == TaskState.PUT_OFF;
    }

    /** Nothing can be asked for any more: who gave it sets another deadline. */
    boolean setsDeadline() {
        return giver && overdue && !extension && state.may(TaskMove.EXTEND);
    }

    /** Acts of who gave it, behind the one in front. */
    boolean stops() {
        return giver && state.may(TaskMove.CANCEL);
    }

    /** Nothing is the reader's turn: the page says whom it waits for. */
    boolean nothing() {
        return !(receives()
                || works()
                || coordinates()
                || confirms()
                || handsOn()
                || decides()
                || givesAgain()
                || resumes());
    }

    private boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
