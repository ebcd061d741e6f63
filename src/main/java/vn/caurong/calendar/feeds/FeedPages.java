package vn.caurong.calendar.feeds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.Resources;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Puts the page of links together. */
@Component
record FeedPages(
        Feeds feeds, FeedNames names, FeedScopes scopes, Organization organization, Resources resources, Clock clock) {
    FeedPage of(Actor actor) {
        Map<String, String> choices = names.of(actor);
        List<Feeds.KeptFeed> kept = feeds.of(actor.person());
        Map<String, String> all = new HashMap<>(choices);
        Set<UUID> ended = new HashSet<>();
        elsewhere(
                kept.stream().filter(feed -> !choices.containsKey(choice(feed))).toList(), all, ended);
        List<Post> held = scopes.held(actor.person());
        List<FeedLine> lines = kept.stream()
                .map(feed -> line(
                        feed,
                        all.getOrDefault(choice(feed), ""),
                        ended.contains(feed.ref()) || !FeedScopes.reads(feed.kind(), feed.agency(), held)))
                .toList();
        return new FeedPage(lines, choices);
    }

    /** What those of another agency, or no more there, are called. */
    private void elsewhere(List<Feeds.KeptFeed> feeds, Map<String, String> all, Set<UUID> ended) {
        if (feeds.isEmpty()) {
            return;
        }
        LocalDate today = Vietnam.today(clock);
        List<UUID> refs = feeds.stream().map(Feeds.KeptFeed::ref).toList();
        for (Unit unit : organization.unitsEver(refs)) {
            all.put(new FeedChoice(FeedKind.UNIT, unit.id()).written(), unit.name());
            if (unit.to() != null && unit.to().isBefore(today)) {
                ended.add(unit.id());
            }
        }
        resources.among(refs).forEach(room -> all.put(new FeedChoice(FeedKind.ROOM, room.id()).written(), room.name()));
    }

    private static String choice(Feeds.KeptFeed feed) {
        return new FeedChoice(feed.kind(), feed.ref()).written();
    }

    private static FeedLine line(Feeds.KeptFeed feed, String name, boolean dead) {
        OffsetDateTime read = feed.readAt();
        return new FeedLine(
                feed.id(), feed.kind(), name, feed.madeAt().toInstant(), read == null ? null : read.toInstant(), dead);
    }
}
