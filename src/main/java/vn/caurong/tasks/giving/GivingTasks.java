package vn.caurong.tasks.giving;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Post;
import vn.caurong.tasks.dues.TaskDeadlines;
import vn.caurong.tasks.parties.Parties;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.worklist.Duty;

/** Gives a task: alone, from another subject the giver may see, or as a part of a task. */
@Component
public record GivingTasks(
        NewTasks tasks,
        TaskDeadlines deadlines,
        TaskPosts posts,
        Parts parts,
        TaskDesk desk,
        TaskTrail trail,
        Access access,
        Clock clock) {
    /** In the caller's transaction; returns its id. */
    public UUID give(NewTask task, Actor actor) {
        Ruling.unless(posts.mayGive(actor), "tasks.refused.delegation")
                .and(() -> task.ruling(clock.instant()))
                .and(() -> Ruling.unless(within(task.parties(), actor), "tasks.refused.notYourUnit"))
                .orThrow();
        SourceLine source = task.source();
        if (source != null) {
            access.require(source.subject(), actor);
        }
        parts.require(task, actor);
        UUID id = Ids.next();
        tasks.insert(id, task, actor);
        deadlines.set(id, task.deadline(), "", actor);
        handOut(id, task, actor);
        return id;
    }

    /** An id from a form is never trusted. */
    private boolean within(Parties parties, Actor actor) {
        var allowed = posts.within(actor).stream().map(Post::id).toList();
        return allowed.contains(parties.lead().post())
                && parties.coordinators().stream().allMatch(each -> allowed.contains(each.post()));
    }

    private void handOut(UUID id, NewTask task, Actor actor) {
        var about = new TaskDesk.About(new Subject(Task.KIND, id), Task.line(task.words()), task.urgency());
        access.grant(about.subject(), new Principal.Post(actor.post()), "participated");
        var due = task.deadline().due();
        UUID lead = task.parties().lead().post();
        desk.give(about, Duty.PROCESS, lead, due, actor);
        desk.give(
                about,
                Duty.COORDINATE,
                task.parties().coordinators().stream().map(Party::post).toList(),
                due,
                actor);
        trail.tell(about.subject(), actor, "given", Map.of("lead", lead.toString(), "due", due.toString()), "");
    }
}
