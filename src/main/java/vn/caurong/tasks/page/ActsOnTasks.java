package vn.caurong.tasks.page;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.flow.ConfirmingTasks;
import vn.caurong.tasks.flow.OwnWork;
import vn.caurong.tasks.flow.Rating;
import vn.caurong.tasks.flow.ReceivingTasks;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.reports.ReportingTasks;
import vn.caurong.tasks.state.TaskActs;
import vn.caurong.tasks.state.TaskMove;

/** The acts that lists and the board offer. */
@Component
record ActsOnTasks(ReceivingTasks receiving, ReportingTasks reporting, ConfirmingTasks confirming, OwnWork own)
        implements TaskActs {
    @Override
    public void act(TaskMove move, Wish wish, Actor actor) {
        var act = new TaskAct(wish.id(), wish.version(), wish.words());
        switch (move) {
            case RECEIVE -> receiving.receive(act, actor);
            case REPORT_DONE -> reporting.done(act, List.of(), actor);
            case CONFIRM -> confirming.confirm(act, Rating.of(wish.quality()), actor);
            case SEND_BACK -> confirming.sendBack(act, actor);
            default -> throw new RefusalException("tasks.refused.elsewhere");
        }
    }

    @Override
    public Set<UUID> ownWork(Set<UUID> tasks, Actor actor) {
        return own.of(tasks, actor.person());
    }
}
