package vn.caurong.tasks.flow;

import java.sql.Date;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Records;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/** The lead receives a task, or returns it in time as not theirs. */
@Component
public record ReceivingTasks(
        Tasks tasks,
        Records records,
        Extensions extensions,
        Parts parts,
        TaskDesk desk,
        TaskTrail trail,
        WorkingTime time,
        JdbcClient jdbc,
        Clock clock) {
    public void receive(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        task.may(TaskMove.RECEIVE).orThrow();
        desk.require(task, Duty.PROCESS, actor);
        tasks.move(task, TaskMove.RECEIVE, actor);
        trail.tell(task.subject(), actor, "received", Map.of(), "");
    }

    public void giveBack(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        task.may(TaskMove.RETURN)
                .and(() -> rule().ruling(task, clock.instant(), time.of(task.agency())))
                .and(() -> parts.over(task))
                .orThrow();
        desk.require(task, Duty.PROCESS, actor);
        extensions.lapse(task, actor);
        desk.clear(task, null, actor);
        tasks.move(task, TaskMove.RETURN, actor);
        records.answer(task, TaskMove.RETURN, why, actor);
        desk.give(TaskDesk.About.of(task), Duty.DIRECT, task.giverPost(), null, actor);
        trail.tell(task.subject(), actor, "returned", Map.of(), why);
    }

    /** The rule of today; a day without one lets nobody return anything after it was given. */
    public ReturnRule rule() {
        return jdbc.sql("select days from tasks.return_rule where during @> ?::date")
                .param(Date.valueOf(Vietnam.today(clock)))
                .query(Integer.class)
                .optional()
                .map(ReturnRule::new)
                .orElse(new ReturnRule(0));
    }
}
