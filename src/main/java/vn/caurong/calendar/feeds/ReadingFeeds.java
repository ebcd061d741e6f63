package vn.caurong.calendar.feeds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.ics.IcsEvent;
import vn.caurong.calendar.ics.IcsFeed;
import vn.caurong.calendar.resources.Resource;
import vn.caurong.calendar.resources.Resources;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Puts a feed together, with what its owner may see at this moment. */
@Component
record ReadingFeeds(
        Feeds feeds,
        FeedScopes scopes,
        FeedEntries entries,
        FeedWords words,
        Organization organization,
        Resources resources,
        Clock clock) {
    /** In UTF-8; empty for a link that leads nowhere, or whose owner left. */
    Optional<byte[]> of(FeedSecret secret) {
        return feeds.by(secret).flatMap(feed -> scopes.of(feed).map(scope -> written(feed, scope)));
    }

    private byte[] written(Feed feed, FeedScope scope) {
        feeds.read(feed);
        Map<String, String> names = names(scope);
        List<IcsEvent> events = entries.of(scope, feed.person()).stream()
                .map(entry -> words.event(entry, names))
                .toList();
        return new IcsFeed(words.name(feed.kind(), name(feed, names)), events).written();
    }

    private Map<String, String> names(FeedScope scope) {
        LocalDate today = Vietnam.today(clock);
        Map<String, String> names = new HashMap<>();
        for (UUID agency : scope.agencies()) {
            organization
                    .unitsOf(agency, today)
                    .forEach(unit -> names.put(unit.id().toString(), unit.name()));
            organization.postsOf(agency, today).forEach(post -> {
                String holder = post.holderName();
                names.put(post.id().toString(), holder == null ? post.title() : holder + ", " + post.title());
                names.put(String.valueOf(post.holder()), Objects.requireNonNullElse(holder, ""));
            });
        }
        return names;
    }

    private String name(Feed feed, Map<String, String> names) {
        return switch (feed.kind()) {
            case PERSON -> organization.names(List.of(feed.ref())).getOrDefault(feed.ref(), "");
            case UNIT -> names.getOrDefault(feed.ref().toString(), "");
            case ROOM ->
                resources.among(List.of(feed.ref())).stream()
                        .map(Resource::name)
                        .findFirst()
                        .orElse("");
        };
    }
}
