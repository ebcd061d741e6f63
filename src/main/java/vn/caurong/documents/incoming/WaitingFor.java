package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Post;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Step;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;

/**
 * Whom a document waits for, for those who cannot act on it.
 *
 * @param name who holds the post, or its title while vacant
 * @param title of the post
 * @param duty what it waits for
 * @param since when it began to wait
 */
record WaitingFor(
        String name, String title, Duty duty, @Nullable Instant due, Instant since) {
    /** The line of the history that says where it stands now. */
    Step step(Screen screen) {
        String when = screen.t("incoming.since", screen.time(since));
        String act = screen.t("incoming.turn.of", title, screen.t(dutyKey()));
        return new Step(name, act, null, when, null, null, Step.Mark.NOW);
    }

    /** Message key of the duty's name. */
    String dutyKey() {
        return "incoming.duty." + duty.name();
    }

    /** Those whose duty holds the document up; reading only never does. */
    static List<WaitingFor> of(List<OpenItem> items, List<Post> posts) {
        Map<UUID, Post> byId = posts.stream().collect(Collectors.toMap(Post::id, Function.identity()));
        return items.stream()
                .filter(item -> item.duty() != Duty.KNOW)
                .filter(item -> item.assignee() instanceof Assignee.ToPost)
                .flatMap(item -> of(item, byId.get(item.assignee().id())).stream())
                .toList();
    }

    private static Optional<WaitingFor> of(OpenItem item, @Nullable Post post) {
        return post == null
                ? Optional.empty()
                : Optional.of(new WaitingFor(Posts.name(post), post.title(), item.duty(), item.due(), item.openedAt()));
    }
}
