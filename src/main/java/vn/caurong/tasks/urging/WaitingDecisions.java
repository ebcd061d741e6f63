package vn.caurong.tasks.urging;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A report waits to be confirmed, or a task for another decision. These have no deadline, so who decides is only
 * reminded that it waits.
 */
@Component
record WaitingDecisions(DecidingPosts posts) {
    /** For whom it waits; none before anybody can be told. */
    List<Waiting.For> waiting(OpenTask task, ReachedSteps reached, UrgedPeople people) {
        return reached.waiting(task)
                .filter(waiting ->
                        reached.deciding(task, waiting.kind(), waiting.since()).isPresent())
                .map(waiting -> whom(task, waiting, people))
                .orElse(List.of());
    }

    /** What was put off waits in nobody's list before who gave it hands it on. */
    private List<Waiting.For> whom(OpenTask task, Waiting waiting, UrgedPeople people) {
        List<Waiting.For> listed = posts.waiting(task, waiting.duty())
                .map(item -> new Waiting.For(posts.of(item.assignee().id(), task, people), item.openedAt()))
                .toList();
        return listed.isEmpty() && task.stopped() != null
                ? List.of(new Waiting.For(posts.of(task.giverPost(), task, people), waiting.since()))
                : listed;
    }

    /** Counted from the day it began to wait for who has it now, who was told of it then. */
    Stream<UrgedStep> told(OpenTask task, List<Waiting.For> whom, ReachedSteps reached, UrgedPeople people) {
        return reached.waiting(task).stream()
                .flatMap(waiting -> whom.stream()
                        .flatMap(each -> reached.deciding(task, waiting.kind(), each.since()).stream()
                                .flatMap(step -> people.held(task, step, each.posts(), waiting.duty()))));
    }
}
