package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** The history of a document out of its agency's journal, newest first, names put in. */
@Component
record Histories(Journal journal, Organization organization) {
    List<HistoryLine> of(Subject subject, UUID agency, List<Post> posts) {
        List<Line> lines = new ArrayList<>(journal.of(subject, agency));
        Collections.reverse(lines);
        List<UUID> people =
                lines.stream().map(Line::person).filter(Objects::nonNull).toList();
        Map<UUID, String> names = organization.names(people, posts);
        Map<UUID, Post> byId = posts.stream().collect(Collectors.toMap(Post::id, Function.identity()));
        return lines.stream()
                .filter(line -> line.act().startsWith(Incoming.KIND + "."))
                .map(line -> line(line, names, byId))
                .toList();
    }

    private static HistoryLine line(Line line, Map<UUID, String> names, Map<UUID, Post> posts) {
        Post post = line.post() == null ? null : posts.get(line.post());
        String who = line.person() == null ? "" : names.getOrDefault(line.person(), "");
        return new HistoryLine(
                who,
                post == null ? "" : post.title(),
                act(line),
                arguments(line, posts),
                line.at(),
                line.words(),
                line.delegation() == null || post == null ? null : Posts.name(post));
    }

    /** The sentence that fits the facts: older entries know less. */
    private static String act(Line line) {
        boolean more = switch (line.act()) {
            case "incoming.registered" -> line.facts().containsKey("to");
            case "incoming.directed" -> line.facts().containsKey("leadPost");
            default -> false;
        };
        return line.act() + (more ? ".to" : "");
    }

    /** Values in the order the sentences use them. */
    private static List<String> arguments(Line line, Map<UUID, Post> posts) {
        Map<String, String> facts = line.facts();
        return switch (line.act()) {
            case "incoming.registered" -> List.of(facts.getOrDefault("number", ""), name(facts.get("to"), posts));
            case "incoming.directed" -> List.of(name(facts.get("leadPost"), posts));
            case "incoming.merged" -> List.of(facts.getOrDefault("number", ""));
            case "incoming.presented", "incoming.passed-on", "incoming.assigned" ->
                List.of(name(facts.get("to"), posts));
            case "incoming.rescheduled" -> List.of(due(facts.get("due")));
            case "incoming.completed" -> List.of(facts.getOrDefault("mark", ""));
            default -> List.of();
        };
    }

    private static String due(@Nullable String instant) {
        return instant == null ? "–" : Vietnam.write(Instant.parse(instant));
    }

    private static String name(@Nullable String post, Map<UUID, Post> posts) {
        Post found = post == null ? null : posts.get(UUID.fromString(post));
        return found == null ? "" : Posts.name(found);
    }
}
