package vn.caurong.calendar.feeds;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;

/** A person makes a link, and withdraws it. */
@Component
class MakingFeeds {
    private static final int MOST = 20;

    private final Feeds feeds;
    private final FeedNames names;
    private final Journal journal;

    MakingFeeds(Feeds feeds, FeedNames names, Journal journal) {
        this.feeds = feeds;
        this.names = names;
        this.journal = journal;
    }

    /**
     * @return the secret, of which nothing but its hash is kept
     * @throws RefusalException for a calendar of another agency, or after many links
     */
    @Transactional
    FeedSecret make(String choice, Actor by) {
        FeedChoice chosen =
                FeedChoice.parse(choice).orElseThrow(() -> new RefusalException("calendar.refused.feed.choose"));
        String name = names.of(by).get(chosen.written());
        if (name == null) {
            throw new RefusalException("calendar.refused.feed.choose");
        }
        Ruling.unless(feeds.of(by.person()).size() < MOST, "calendar.refused.feed.many", MOST)
                .orThrow();
        UUID id = Ids.next();
        FeedSecret secret = FeedSecret.next();
        feeds.insert(id, chosen, secret, by);
        tell("calendar.feed-made", id, name, by);
        return secret;
    }

    /** The link leads nowhere from now on. */
    @Transactional
    void withdraw(UUID id, Actor by) {
        if (!feeds.withdraw(id, by.person())) {
            throw new NotVisibleException(subject(id));
        }
        tell("calendar.feed-withdrawn", id, "", by);
    }

    private void tell(String act, UUID id, String words, Actor by) {
        Entry line = Entry.of(by, act, subject(id)).with(Map.of());
        journal.record(words.isEmpty() ? line : line.saying(words));
    }

    private static Subject subject(UUID id) {
        return new Subject("calendar-feed", id);
    }
}
