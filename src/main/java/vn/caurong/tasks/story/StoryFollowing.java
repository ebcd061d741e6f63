package vn.caurong.tasks.story;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.flow.ConfirmingTasks;
import vn.caurong.tasks.flow.ExtendingTasks;
import vn.caurong.tasks.flow.GivingAgain;
import vn.caurong.tasks.flow.KnowingTasks;
import vn.caurong.tasks.flow.Rating;
import vn.caurong.tasks.flow.ReceivingTasks;
import vn.caurong.tasks.flow.StoppingTasks;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.reports.ReportingTasks;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.Tasks;

/** What follows in the demo city once a task is given, each act through its use case. */
@Component
@Profile("demo")
record StoryFollowing(
        Tasks tasks,
        ReceivingTasks receiving,
        ReportingTasks reporting,
        ExtendingTasks extending,
        ConfirmingTasks confirming,
        StoppingTasks stopping,
        GivingAgain again,
        KnowingTasks knowing,
        StoryPeople people,
        WorkingTime time,
        Clock clock) {
    void follow(StoryTask story, StoryAct done, UUID id) {
        Task task = tasks.locked(id);
        var act = new TaskAct(id, task.version(), done.words());
        if (done.ofGiver()) {
            byGiver(task, act, done, people.actor(story.giver()));
        } else if (done.act().equals("part")) {
            reporting.part(act, List.of(), people.actor(story.coordinators().getFirst()));
        } else {
            byLead(task, act, done, people.actor(story.lead()));
        }
    }

    private void byLead(Task task, TaskAct act, StoryAct done, Actor lead) {
        switch (done.act()) {
            case "receive" -> receiving.receive(act, lead);
            case "return" -> receiving.giveBack(act, lead);
            case "progress" -> reporting.progress(act, done.number(), List.of(), lead);
            case "done" -> reporting.done(act, List.of(), lead);
            case "ask" -> extending.ask(act, days(done, task), lead);
            case "read" -> knowing.read(task, lead);
            default -> throw new IllegalArgumentException(done.act());
        }
    }

    private void byGiver(Task task, TaskAct act, StoryAct done, Actor giver) {
        switch (done.act()) {
            case "confirm" -> confirming.confirm(act, rating(done), giver);
            case "sendback" -> confirming.sendBack(act, giver);
            case "again" -> again.give(act, task.leadPost(), days(done, task), giver);
            case "putoff" -> stopping.putOff(act, giver);
            case "resume" -> stopping.resume(act, days(done, task), giver);
            case "cancel" -> stopping.cancel(act, giver);
            case "grant" -> extending.grant(act, null, giver);
            default -> extending.refuse(act, giver);
        }
    }

    private static Rating rating(StoryAct done) {
        Rating usual = Rating.of(Integer.toString(done.number()));
        return done.lateWhy().isEmpty() ? usual : usual.late(done.lateWhy());
    }

    private Deadline days(StoryAct done, Task task) {
        return Deadline.days(clock.instant(), done.number(), time.of(task.agency()));
    }
}
