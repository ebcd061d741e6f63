package vn.caurong.tasks.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Post;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Step;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;

/**
 * Whom a task waits for.
 *
 * @param name who holds the post, or its title while vacant
 * @param title of the post
 * @param vacant nobody holds the post now
 * @param since when it began to wait
 */
record TaskWaiting(
        String name,
        String title,
        boolean vacant,
        Duty duty,
        @Nullable Instant due,
        Instant since) {
    /** Those whose duty holds the task up; reading only never does. */
    static List<TaskWaiting> of(List<OpenItem> items, Map<UUID, Post> posts) {
        return items.stream()
                .filter(item -> item.duty() != Duty.KNOW)
                .filter(item -> posts.containsKey(item.assignee().id()))
                .map(item -> {
                    Post post = java.util.Objects.requireNonNull(
                            posts.get(item.assignee().id()));
                    return new TaskWaiting(
                            TaskPosts.name(post),
                            post.title(),
                            post.holder() == null,
                            item.duty(),
                            item.due(),
                            item.openedAt());
                })
                .toList();
    }

    String dutyKey() {
        return "tasks.duty." + duty.name();
    }

    /** The line of the history that says where it stands now. */
    Step step(Screen screen) {
        String duty = screen.t(dutyKey());
        String act = vacant ? screen.t("tasks.turn.vacant", duty) : screen.t("tasks.turn.of", title, duty);
        return new Step(name, act, null, screen.t("tasks.since", screen.time(since)), null, null, Step.Mark.NOW);
    }
}
