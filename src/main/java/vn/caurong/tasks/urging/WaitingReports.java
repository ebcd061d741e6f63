package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;

/** A report waits to be confirmed. Confirming has no deadline, so who confirms is only reminded that it waits. */
@Component
record WaitingReports(DecidingPosts posts) {
    /** Counted from the day it began to wait for who has it now, who was told of it then. */
    Stream<UrgedStep> told(OpenTask task, Ladder ladder, WorkingDays days, UrgedPeople people) {
        Instant reported = task.reported();
        if (reported == null || ladder.confirming(waited(reported, days)).isEmpty()) {
            return Stream.empty();
        }
        return posts.waiting(task, Duty.CONFIRM).flatMap(item -> told(task, item, ladder, days, people));
    }

    private Stream<UrgedStep> told(OpenTask task, OpenItem item, Ladder ladder, WorkingDays days, UrgedPeople people) {
        return ladder.confirming(waited(item.openedAt(), days)).stream()
                .flatMap(step -> people.held(task, step, posts.of(item, task), Duty.CONFIRM));
    }

    private static int waited(Instant since, WorkingDays days) {
        return -days.to(Vietnam.date(since));
    }
}
