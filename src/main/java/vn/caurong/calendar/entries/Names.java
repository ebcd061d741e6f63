package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Posts and units of an agency today, by id, and how they are written. */
@Component
record Names(Organization organization, Clock clock) {
    Map<UUID, Post> posts(UUID agency) {
        return keyed(organization.postsOf(agency, Vietnam.today(clock)), Post::id);
    }

    Map<UUID, Unit> units(UUID agency) {
        return keyed(organization.unitsOf(agency, Vietnam.today(clock)), Unit::id);
    }

    /** Who holds it, with the title; the title while vacant. */
    static String of(Post post) {
        String holder = post.holderName();
        return holder == null ? post.title() : holder + ", " + post.title();
    }

    private static <T> Map<UUID, T> keyed(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }
}
