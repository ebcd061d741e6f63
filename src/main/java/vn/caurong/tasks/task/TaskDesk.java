package vn.caurong.tasks.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/** Duties of tasks: the item and the audience that goes with it, always together. */
@Component
public record TaskDesk(WorkList worklist, Access access, TaskPosts posts, TaskTrail trail) {
    /** What is given: the task in words, how urgent it is. */
    public record About(Subject subject, String title, int urgency) {
        public static About of(Task task) {
            return new About(task.subject(), task.title(), task.urgency());
        }
    }

    /** Gives a duty to a post and lets those see the task who go with it. */
    public void give(About about, Duty duty, UUID post, @Nullable Instant due, @Nullable Actor by) {
        give(about, duty, List.of(post), due, by);
    }

    /** The same to several at once. */
    public void give(About about, Duty duty, List<UUID> to, @Nullable Instant due, @Nullable Actor by) {
        to.forEach(post -> access.grantDuty(about.subject(), post, duty.name(), false));
        worklist.open(
                to.stream()
                        .map(post -> new NewItem(
                                about.subject(),
                                duty,
                                new Assignee.ToPost(post),
                                due,
                                about.urgency(),
                                about.title(),
                                "",
                                by == null ? "" : by.name()))
                        .toList(),
                by);
    }

    /**
     * The actor's own open item with this duty must be there.
     *
     * @throws RefusalException when it does not wait for the actor, naming what to do
     */
    public void require(Task task, Duty duty, Actor actor) {
        if (worklist.mine(task.subject(), duty, actor).isEmpty()) {
            throw new RefusalException("tasks.refused.notYours");
        }
    }

    /**
     * Only the post that gave it may, or who answers for it while it is vacant; who stands in for it, when the
     * delegation covers directing.
     */
    public void requireGiver(Task task, Actor actor) {
        Ruling.unless(gives(task, actor), "tasks.refused.notGiver")
                .and(() -> Ruling.unless(posts.mayGive(actor), "tasks.refused.delegation"))
                .orThrow();
        tellForWhom(task, actor);
    }

    /** Who gave it, or who answers for that post while nobody holds it and could give tasks as well. */
    public boolean gives(Task task, Actor actor) {
        return task.giverPost().equals(actor.post()) || answers(task, actor);
    }

    /** Vacant posts whose tasks are the actor's to go on with, as far as these gave any. */
    public List<UUID> answeredBy(Actor actor) {
        return mayAnswer(actor) ? worklist.answeredBy(actor) : List.of();
    }

    private static boolean mayAnswer(Actor actor) {
        return actor.delegation() == null && (actor.is(Role.LEADER) || actor.is(Role.UNIT_HEAD));
    }

    private boolean answers(Task task, Actor actor) {
        return mayAnswer(actor)
                && worklist.answeringFor(task.giverPost(), task.agency()).contains(actor.post());
    }

    private void tellForWhom(Task task, Actor actor) {
        if (!task.giverPost().equals(actor.post()) && answers(task, actor)) {
            trail.tell(
                    task.subject(),
                    actor,
                    "for-giver",
                    Map.of("giver", task.giverPost().toString()),
                    "");
        }
    }

    /** The same, or who a decision on it waits for. */
    public void requireDirecting(Task task, Actor actor) {
        if (worklist.mine(task.subject(), Duty.DIRECT, actor).isEmpty()) {
            requireGiver(task, actor);
        } else {
            tellForWhom(task, actor);
        }
    }

    /** Closes the actor's item, which must be there. */
    public void finish(Task task, Duty duty, Actor actor) {
        var item = worklist.mine(task.subject(), duty, actor)
                .orElseThrow(() -> new RefusalException("tasks.refused.notYours"));
        worklist.close(task.subject(), duty, item.assignee(), actor);
    }

    /** Closes every item with this duty, or with any duty when null. */
    public void clear(Task task, @Nullable Duty duty, @Nullable Actor actor) {
        worklist.closeAll(task.subject(), duty, actor);
    }

    /** Who works on it has another deadline. */
    public void reschedule(Task task, Instant due) {
        worklist.reschedule(task.subject(), Duty.PROCESS, due);
        worklist.reschedule(task.subject(), Duty.COORDINATE, due);
    }
}
