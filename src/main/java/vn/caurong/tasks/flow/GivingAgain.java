package vn.caurong.tasks.flow;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Post;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.dues.TaskDeadlines;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Records;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/** What was returned is given again, to the same lead or another. */
@Component
public record GivingAgain(
        Tasks tasks,
        Records records,
        TaskDeadlines deadlines,
        Extensions extensions,
        TaskPosts posts,
        Confirmers confirmers,
        Parts parts,
        TaskDesk desk,
        TaskTrail trail,
        Clock clock) {
    public void give(TaskAct act, UUID to, Deadline deadline, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        task.may(TaskMove.GIVE_AGAIN).and(() -> deadline.ahead(clock.instant())).orThrow();
        desk.requireGiver(task, actor);
        parts.requireWithin(task, deadline);
        Party lead = lead(to, actor);
        confirmers
                .givingAgain(task, lead.post(), deadline.due(), actor.person())
                .orThrow();
        extensions.lapse(task, actor);
        desk.clear(task, Duty.DIRECT, actor);
        tasks.move(task, TaskMove.GIVE_AGAIN, actor);
        records.lead(task, lead);
        records.answer(task, TaskMove.GIVE_AGAIN, why, actor);
        deadlines.set(task.id(), deadline, why, actor);
        handOut(task, lead, deadline, why, actor);
    }

    private void handOut(Task task, Party lead, Deadline deadline, String why, Actor actor) {
        var about = TaskDesk.About.of(task);
        desk.give(about, Duty.PROCESS, lead.post(), deadline.due(), actor);
        desk.give(about, Duty.COORDINATE, records.coordinators(task), deadline.due(), actor);
        var facts = Map.of("lead", lead.post().toString(), "due", deadline.due().toString());
        trail.tell(task.subject(), actor, "given-again", facts, why);
    }

    private Party lead(UUID to, Actor actor) {
        Post post = posts.within(actor).stream()
                .filter(each -> each.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new RefusalException("tasks.refused.notYourUnit"));
        return new Party(post.unit(), post.id());
    }
}
