package vn.caurong.calendar.feeds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.entries.FormerNames;
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
        FormerNames former,
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
        List<FeedEntry> read = entries.of(scope, feed.person());
        former.of(unknown(read, names)).forEach((id, name) -> names.put(id.toString(), name));
        List<IcsEvent> events =
                read.stream().map(entry -> words.event(entry, names)).toList();
        return new IcsFeed(words.name(feed.kind(), name(feed, names)), events).written();
    }

    /** Whom they name and the agencies do not have any more. */
    private static Set<UUID> unknown(List<FeedEntry> read, Map<String, String> names) {
        return read.stream()
                .filter(FeedEntry::told)
                .flatMap(FeedEntry::named)
                .filter(id -> !names.containsKey(id.toString()))
                .collect(Collectors.toSet());
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
