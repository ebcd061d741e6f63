package vn.caurong.calendar.feeds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;

/** Puts the page of links together. */
@Component
record FeedPages(Feeds feeds, FeedNames names) {
    FeedPage of(Actor actor) {
        Map<String, String> choices = names.of(actor);
        List<FeedLine> lines = feeds.of(actor.person()).stream()
                .map(feed -> line(feed, choices))
                .toList();
        return new FeedPage(lines, choices);
    }

    private static FeedLine line(Feeds.KeptFeed feed, Map<String, String> names) {
        OffsetDateTime read = feed.readAt();
        return new FeedLine(
                feed.id(),
                feed.kind(),
                names.getOrDefault(new FeedChoice(feed.kind(), feed.ref()).written(), ""),
                feed.madeAt().toInstant(),
                read == null ? null : read.toInstant());
    }
}
