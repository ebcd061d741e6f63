package vn.caurong.documents.incoming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * Units and people a directive can be given to, with the part that is proposed or suggested.
 *
 * @param units of the agency, by id
 */
record UnitChoices(Map<UUID, Unit> units, @Nullable Directive proposed, Suggesting.@Nullable Suggestion suggested) {
    /** Heads of units, those with a part first. */
    List<UnitChoice> heads(List<Post> posts) {
        return of(posts, true).sorted(Comparator.comparing(UnitChoices::rank)).toList();
    }

    List<UnitChoice> people(List<Post> posts) {
        return of(posts, false).toList();
    }

    private Stream<UnitChoice> of(List<Post> posts, boolean heads) {
        return posts.stream()
                .filter(post -> post.head() == heads && !post.unit().equals(post.agency()))
                .map(this::choice);
    }

    private static int rank(UnitChoice unit) {
        return switch (unit.part()) {
            case "LEAD" -> 0;
            case "COORDINATE" -> 1;
            case "KNOW" -> 2;
            default -> 3;
        };
    }

    private UnitChoice choice(Post post) {
        Unit unit = units.get(post.unit());
        String unitName = unit == null ? "" : unit.name();
        String hint = suggested == null ? "" : suggested.hint(post);
        String part = proposed == null
                ? (hint.isEmpty() ? "" : Part.LEAD.name())
                : proposed.lines().stream()
                        .filter(line -> line.post().equals(post.id()))
                        .findFirst()
                        .map(line -> line.part().name())
                        .orElse("");
        String name = post.head() ? unitName : Posts.name(post) + ", " + unitName;
        return new UnitChoice(post.id(), name, hint, part, !post.head());
    }
}
