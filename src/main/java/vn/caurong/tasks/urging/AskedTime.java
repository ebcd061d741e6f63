package vn.caurong.tasks.urging;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.worklist.Duty;

/** More time was asked for: undecided when the deadline is over, the lead is late. */
@Component
record AskedTime(DecidingPosts posts) {
    /** Posts that have to decide. */
    List<UUID> deciders(OpenTask task, UrgedPeople people) {
        return posts.waiting(task, Duty.DIRECT)
                .flatMap(item -> posts.of(item.assignee().id(), task, people).stream())
                .distinct()
                .toList();
    }
}
