package vn.caurong.tasks.page;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
record TaskHistories(Journal journal, Organization organization, Clock clock) {
    private static final List<String> POSTS = List.of("lead", "giver", "confirmer");

    /**
     * @param kept numbers of result documents that are kept from the reader
     */
    List<TaskLine> of(Task task, List<Post> posts, Set<String> kept) {
        List<Line> lines = lines(task);
        List<UUID> people =
                lines.stream().map(Line::person).filter(Objects::nonNull).toList();
        Map<UUID, String> names = organization.names(people, posts);
        Map<UUID, Post> byId = posts(lines, posts);
        return lines.stream()
                .filter(line -> line.act().startsWith(TaskTrail.ACTS))
                .map(line -> line(line, names, byId, kept))
                .toList();
    }

    /** Newest first, with what was said in agencies it comes from. */
    private List<Line> lines(Task task) {
        List<Line> lines = new ArrayList<>();
        Set<UUID> read = new HashSet<>();
        @Nullable UUID agency = task.agency();
        while (agency != null && read.add(agency)) {
            List<Line> here = journal.of(task.subject(), agency).reversed();
            lines.addAll(here);
            agency = here.stream()
                    .filter(line -> line.act().equals(TaskTrail.ACTS + TaskTrail.AGENCY_MOVED))
                    .map(line -> UUID.fromString(line.facts().get("from")))
                    .findFirst()
                    .orElse(null);
        }
        return lines;
    }

    /** Those of today, and those that are no more in which somebody acted or was named. */
    private Map<UUID, Post> posts(List<Line> lines, List<Post> today) {
        Map<UUID, Post> posts = new HashMap<>();
        today.forEach(post -> posts.put(post.id(), post));
        List<UUID> former = lines.stream()
                .flatMap(TaskHistories::named)
                .filter(post -> !posts.containsKey(post))
                .distinct()
                .toList();
        if (!former.isEmpty()) {
            organization.postsEver(former, Vietnam.today(clock)).forEach(post -> posts.put(post.id(), post));
        }
        return posts;
    }

    private static Stream<UUID> named(Line line) {
        return Stream.concat(
                Stream.ofNullable(line.post()),
                POSTS.stream().map(line.facts()::get).filter(Objects::nonNull).map(UUID::fromString));
    }

    private static TaskLine line(Line line, Map<UUID, String> names, Map<UUID, Post> posts, Set<String> kept) {
        Post post = line.post() == null ? null : posts.get(line.post());
        Map<String, String> facts = line.facts();
        return new TaskLine(
                line.person() == null ? "" : names.getOrDefault(line.person(), ""),
                post == null ? "" : post.title(),
                line.act().substring(TaskTrail.ACTS.length()),
                value(facts, posts, kept),
                facts.containsKey("due") ? Vietnam.write(Instant.parse(facts.get("due"))) : "",
                line.at(),
                line.words(),
                line.delegation() == null || post == null ? null : TaskPosts.name(post));
    }

    private static String value(Map<String, String> facts, Map<UUID, Post> posts, Set<String> kept) {
        Optional<String> other = first(facts, POSTS);
        return other.isEmpty()
                ? first(facts, List.of("percent", "mark"))
                        .filter(value -> !kept.contains(value))
                        .or(() -> first(facts, List.of("before"))
                                .map(Instant::parse)
                                .map(Vietnam::write))
                        .orElse("")
                : other.map(id -> posts.get(UUID.fromString(id)))
                        .map(TaskPosts::name)
                        .orElse("");
    }

    private static Optional<String> first(Map<String, String> facts, List<String> names) {
        return names.stream().map(facts::get).filter(Objects::nonNull).findFirst();
    }
}
