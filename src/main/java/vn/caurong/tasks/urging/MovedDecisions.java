package vn.caurong.tasks.urging;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/**
 * Where a decision waits for another post, the work list alone knows: the task is looked at again, so that whoever has
 * it now is told. It is locked before what waits for a post moves on, as by every act that changes its look.
 */
@Component
class MovedDecisions {
    private final JdbcClient jdbc;

    MovedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void moved(WorkList.MovedOn event) {
        boolean decision = event.duty() == Duty.CONFIRM || event.duty() == Duty.DIRECT;
        if (decision && event.subject().kind().equals(TaskSubject.KIND)) {
            jdbc.sql("update tasks.urging_look set at = 'epoch', mark = gen_random_uuid() where task = ?")
                    .param(event.subject().id())
                    .update();
        }
    }
}
