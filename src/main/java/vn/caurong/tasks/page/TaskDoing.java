package vn.caurong.tasks.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.dues.TaskDues;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Task;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;

/**
 * What the reader may do with a task now.
 *
 * @param duties that wait for the reader
 * @param giver true in the post that gave it
 * @param behalf whose post it waits for, null for one's own
 * @param to posts it may be given to again, by id
 */
record TaskDoing(
        TaskState state,
        List<Duty> duties,
        boolean giver,
        boolean extension,
        @Nullable String behalf,
        TaskDues dues,
        Map<String, String> to) {
    static TaskDoing of(
            Task task, List<OpenItem> mine, boolean extension, TaskDues dues, Map<String, String> to, Actor actor) {
        return new TaskDoing(
                task.state(),
                mine.stream().map(OpenItem::duty).toList(),
                task.giverPost().equals(actor.post()),
                extension,
                mine.stream()
                        .map(OpenItem::behalfOf)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                dues,
                to);
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
        return has(Duty.CONFIRM);
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

    /** Acts of who gave it, behind the one in front. */
    boolean stops() {
        return giver && state.may(TaskMove.CANCEL);
    }

    /** Nothing is the reader's turn: the page says whom it waits for. */
    boolean nothing() {
        return !(receives() || works() || coordinates() || confirms() || decides() || givesAgain() || resumes());
    }

    private boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
