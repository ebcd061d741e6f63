package vn.caurong.tasks.page;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.TaskDues;
import vn.caurong.tasks.flow.OwnWork;
import vn.caurong.tasks.flow.SettlingConfirmation;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;

/** Finds out what a reader may do with a task now, by the rules of the acts. */
@Component
record TaskTurns(
        TaskDesk desk, TaskPosts posts, OwnWork own, SettlingConfirmation settling, WorkingTime time, Clock clock) {
    /**
     * @param mine the reader's open items on it
     * @param extension true while one is asked and not decided
     * @param whole deadline of the task it is a part of, null for none
     * @param names of units and people, by post
     */
    TaskDoing of(
            Task task,
            List<OpenItem> mine,
            boolean extension,
            @Nullable Instant whole,
            Map<UUID, String> names,
            Actor actor) {
        boolean overdue = task.due().isBefore(clock.instant());
        boolean giver = desk.gives(task, actor) && posts.mayGive(actor);
        boolean directs = waitsToDirect(mine) || giver && sets(task, extension);
        boolean ours = (directs || giver) && runs(task) && own.deadline(task, actor.person());
        return new TaskDoing(
                task.state(),
                mine.stream().map(OpenItem::duty).toList(),
                giver,
                extension,
                overdue,
                confirming(task, mine, actor),
                directs && runs(task) ? deciding(task, ours) : TaskDoing.Judging.NOT,
                ours,
                mine.stream()
                        .map(OpenItem::behalfOf)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                TaskDues.of(time.of(task.agency()), clock, whole),
                giver && task.state() == TaskState.RETURNED ? to(names, actor) : Map.of());
    }

    private static boolean waitsToDirect(List<OpenItem> mine) {
        return mine.stream().anyMatch(item -> item.duty() == Duty.DIRECT);
    }

    /** Who gave it sets a deadline unasked: of what is overdue, and of what goes on. */
    private boolean sets(Task task, boolean extension) {
        return task.state() == TaskState.PUT_OFF || task.due().isBefore(clock.instant()) && !extension;
    }

    /** There is a deadline to decide on. */
    private static boolean runs(Task task) {
        return task.state().may(TaskMove.EXTEND) || task.state().may(TaskMove.RESUME);
    }

    private TaskDoing.Judging deciding(Task task, boolean ours) {
        if (!ours) {
            return TaskDoing.Judging.MAY;
        }
        return settling.misplaced(task, Duty.DIRECT) ? TaskDoing.Judging.HANDS_ON : TaskDoing.Judging.OWN;
    }

    private TaskDoing.Judging confirming(Task task, List<OpenItem> mine, Actor actor) {
        if (mine.stream().noneMatch(item -> item.duty() == Duty.CONFIRM)) {
            return TaskDoing.Judging.NOT;
        }
        if (own.of(Set.of(task.id()), actor.person()).isEmpty()) {
            return TaskDoing.Judging.MAY;
        }
        return settling.misplaced(task, Duty.CONFIRM) ? TaskDoing.Judging.HANDS_ON : TaskDoing.Judging.OWN;
    }

    /** Whom it may be given to again. */
    private Map<String, String> to(Map<UUID, String> names, Actor actor) {
        Map<String, String> to = new LinkedHashMap<>();
        posts.within(actor).forEach(post -> to.put(post.id().toString(), names.getOrDefault(post.id(), post.title())));
        return to;
    }
}
