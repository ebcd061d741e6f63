package vn.caurong.calendar.feeds;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.identity.OpenAccounts;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** What a feed looks for now: who left the agency, or whose account is closed, reads nothing. */
@Component
record FeedScopes(Standings standings, OpenAccounts accounts, Organization organization, Clock clock) {
    private static final UUID[] NONE = {};

    Optional<FeedScope> of(Feed feed) {
        List<Post> held = held(feed.person());
        return reads(feed.kind(), feed.agency(), held) && accounts.isOpen(feed.person())
                ? Optional.of(scope(feed, held))
                : Optional.empty();
    }

    /** One's own calendar goes along to another agency; those of a unit or room are for who is there. */
    static boolean reads(FeedKind kind, UUID agency, List<Post> held) {
        return held.stream()
                .anyMatch(post -> kind == FeedKind.PERSON || post.agency().equals(agency));
    }

    List<Post> held(UUID person) {
        return standings.of(person).posts().stream()
                .filter(post -> post.role() != Role.ADMINISTRATOR)
                .toList();
    }

    private FeedScope scope(Feed feed, List<Post> held) {
        UUID[] agency = {feed.agency()};
        UUID[] ref = {feed.ref()};
        return switch (feed.kind()) {
            case PERSON -> new FeedScope(agencies(held), named(held, feed.person()), NONE, NONE);
            case UNIT -> new FeedScope(agency, named(ofUnit(feed), feed.ref()), ref, NONE);
            case ROOM -> new FeedScope(agency, NONE, NONE, ref);
        };
    }

    private static UUID[] agencies(List<Post> held) {
        return held.stream().map(Post::agency).distinct().toArray(UUID[]::new);
    }

    private List<Post> ofUnit(Feed feed) {
        return organization.postsOf(feed.agency(), Vietnam.today(clock)).stream()
                .filter(post -> post.unit().equals(feed.ref()))
                .toList();
    }

    private static UUID[] named(List<Post> posts, UUID self) {
        Stream<UUID> both = posts.stream().flatMap(post -> Stream.of(post.id(), post.unit()));
        return Stream.concat(both, Stream.of(self)).distinct().toArray(UUID[]::new);
    }
}
