package vn.caurong.tasks.page;

import java.time.Instant;
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
 * @param confirming what a report is to the reader
 * @param deciding what its deadline is to the reader
 * @param own true when who gave it or decides on it has it as their own work
 * @param behalf whose post it waits for, null for one's own
 * @param to posts it may be given to again, by id
 */
record TaskDoing(
        TaskState state,
        List<Duty> duties,
        boolean giver,
        boolean extension,
        boolean overdue,
        Judging confirming,
        Judging deciding,
        boolean own,
        @Nullable String behalf,
        TaskDues dues,
        Map<String, String> to) {
    /** What somebody has to decide is to the reader. */
    enum Judging {
        /** It does not wait for the reader. */
        NOT,
        MAY,
        /** Their own work; who decides has it too. */
        OWN,
        /** Their own work; it has to go to who decides. */
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
        return confirming == Judging.MAY;
    }

    boolean handsOn() {
        return confirming == Judging.HANDS_ON;
    }

    /** Somebody else confirms, but that it is not done yet they may say themselves. */
    boolean sendsBack() {
        return confirming == Judging.OWN || handsOn();
    }

    boolean decides() {
        return deciding == Judging.MAY && extension;
    }

    /** It was handed on to the reader by whose own work it is. */
    boolean setsInFront() {
        return setsDeadline() && has(Duty.DIRECT);
    }

    /** Their own work: somebody else gives it more time. */
    boolean ownDeadline() {
        return deciding == Judging.OWN || handsOnDeadline();
    }

    boolean handsOnDeadline() {
        return deciding == Judging.HANDS_ON;
    }

    /** That there is no more time they may say themselves. */
    boolean refusesOwn() {
        return ownDeadline() && extension;
    }

    /** Handed on to the reader: it may as well get no more time. */
    boolean refusesTime() {
        return has(Duty.DIRECT) && overdue && !extension && state.may(TaskMove.EXTEND);
    }

    boolean givesAgain() {
        return giver && state == TaskState.RETURNED;
    }

    boolean resumes() {
        return deciding == Judging.MAY && state == TaskState.PUT_OFF;
    }

    /** Nothing can be asked for any more: who gave it sets another deadline. */
    boolean setsDeadline() {
        return deciding == Judging.MAY && overdue && !extension && state.may(TaskMove.EXTEND);
    }

    /** Nobody stops the clock of their own work. */
    boolean putsOff() {
        return directs() && state.may(TaskMove.PUT_OFF);
    }

    /** Nor takes it away once it is late. */
    boolean cancels() {
        boolean late = overdue && state != TaskState.RETURNED;
        return (directs() || giver && !late) && state.may(TaskMove.CANCEL);
    }

    /** Who gave it, or who decides instead. */
    private boolean directs() {
        return giver ? !own : deciding == Judging.MAY;
    }

    /** Whose turn it is sets a deadline, and none is ahead within the overdue whole: nothing is offered in front. */
    boolean closed(Instant now) {
        return dues.closed(now) && (decides() || setsInFront() || givesAgain() || resumes());
    }

    /** Nothing is the reader's turn: the page says whom it waits for. */
    boolean nothing() {
        return !(receives()
                || works()
                || coordinates()
                || confirms()
                || handsOn()
                || decides()
                || setsInFront()
                || givesAgain()
                || resumes());
    }

    private boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
