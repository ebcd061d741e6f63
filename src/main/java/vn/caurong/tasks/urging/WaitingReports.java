package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;

/** A report waits to be confirmed. Confirming has no deadline, so who confirms is only reminded that it waits. */
@Component
record WaitingReports(DecidingPosts posts) {
    /** For whom it waits; none before anybody can be told. */
    List<OpenItem> waiting(OpenTask task, ReachedSteps reached) {
        Instant reported = task.reported();
        return reported == null || reached.confirming(task, reported).findAny().isEmpty()
                ? List.of()
                : posts.waiting(task, Duty.CONFIRM).toList();
    }

    /** Counted from the day it began to wait for who has it now, who was told of it then. */
    Stream<UrgedStep> told(OpenTask task, List<OpenItem> waiting, ReachedSteps reached, UrgedPeople people) {
        return waiting.stream()
                .flatMap(item -> reached.confirming(task, item.openedAt())
                        .flatMap(step -> people.held(task, step, posts.of(item, task), Duty.CONFIRM)));
    }
}
