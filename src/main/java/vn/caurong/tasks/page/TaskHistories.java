package vn.caurong.tasks.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskTrail;

/** The history of a task out of its agency's journal, newest first, names put in. */
@Component
record TaskHistories(Journal journal, Organization organization) {
    List<TaskLine> of(Task task, List<Post> posts) {
        List<Line> lines = new ArrayList<>(journal.of(task.subject(), task.agency()));
        Collections.reverse(lines);
        List<UUID> people =
                lines.stream().map(Line::person).filter(Objects::nonNull).toList();
        Map<UUID, String> names = organization.names(people, posts);
        Map<UUID, Post> byId = posts.stream().collect(Collectors.toMap(Post::id, Function.identity()));
        return lines.stream()
                .filter(line -> line.act().startsWith(TaskTrail.ACTS))
                .map(line -> line(line, names, byId))
                .toList();
    }

    private static TaskLine line(Line line, Map<UUID, String> names, Map<UUID, Post> posts) {
        Post post = line.post() == null ? null : posts.get(line.post());
        Map<String, String> facts = line.facts();
        return new TaskLine(
                line.person() == null ? "" : names.getOrDefault(line.person(), ""),
                post == null ? "" : post.title(),
                line.act().substring(TaskTrail.ACTS.length()),
                value(facts, posts),
                facts.containsKey("due") ? Vietnam.write(Instant.parse(facts.get("due"))) : "",
                line.at(),
                line.words(),
                line.delegation() == null || post == null ? null : TaskPosts.name(post));
    }

    private static String value(Map<String, String> facts, Map<UUID, Post> posts) {
        Optional<String> other = first(facts, "lead", "giver", "confirmer");
        return other.isEmpty()
                ? first(facts, "percent", "quality", "mark")
                        .or(() -> first(facts, "before").map(Instant::parse).map(Vietnam::write))
                        .orElse("")
                : other.map(id -> posts.get(UUID.fromString(id)))
                        .map(TaskPosts::name)
                        .orElse("");
    }

    private static Optional<String> first(Map<String, String> facts, String... names) {
        return Stream.of(names).map(facts::get).filter(Objects::nonNull).findFirst();
    }
}
