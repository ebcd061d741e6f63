package vn.caurong.tasks.giving;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Who a paragraph names: the first unit or person leads, the others coordinate. Only proposed. */
record Suggested(Map<UUID, String> parts) {
    private static final Locale VI = Locale.of("vi");

    /** Where a name stands. */
    private record Found(UUID post, int from, int length) {
        boolean within(Found other) {
            return other.from <= from && from + length <= other.from + other.length && length < other.length;
        }
    }

    static Suggested in(String paragraph, List<Post> posts, List<Unit> units) {
        String text = paragraph.toLowerCase(VI);
        List<Found> found = posts.stream()
                .flatMap(post -> names(post, units)
                        .map(name -> new Found(post.id(), text.indexOf(name.toLowerCase(VI)), name.length()))
                        .filter(each -> each.from() >= 0))
                .sorted(Comparator.comparingInt(Found::from))
                .toList();
        Map<UUID, String> parts = new HashMap<>();
        for (Found each : found) {
            if (found.stream().noneMatch(each::within)) {
                parts.putIfAbsent(each.post(), parts.isEmpty() ? "LEAD" : "COORDINATE");
            }
        }
        return new Suggested(Map.copyOf(parts));
    }

    String of(UUID post) {
        return parts.getOrDefault(post, "");
    }

    /** A unit by its name in full or short, anybody else by their own. */
    private static Stream<String> names(Post post, List<Unit> units) {
        if (!post.head()) {
            return Stream.ofNullable(post.holderName());
        }
        return units.stream()
                .filter(unit -> unit.id().equals(post.unit()))
                .flatMap(unit -> Stream.of(unit.name(), unit.shortName()))
                .filter(name -> name.contains(" "));
    }
}
