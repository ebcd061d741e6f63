package vn.caurong.calendar.invitations;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.calendar.ics.IcsInvitation;
import vn.caurong.notifications.Inviting;
import vn.caurong.organization.Organization;

/**
 * Writes the letters of each published version, once: what is over is not told any more, and whoever was asked in the
 * same words, to the same time and place, is not asked again. Each address reads what is news to it by the letters that
 * left for it: nothing is taken back from whom no invitation reached, or who knows already.
 */
@Component
record WritingInvitations(
        PublishedVersions versions,
        InvitationRows invitations,
        InvitationWords words,
        Organization organization,
        TransactionTemplate transaction) {
    private static final Logger LOG = LoggerFactory.getLogger(WritingInvitations.class);

    /** Each in a transaction of its own; the trouble of one stops no other. */
    void run(Inviting inviting, Instant now) {
        for (PublishedVersion version : versions.waiting(now)) {
            try {
                transaction.executeWithoutResult(_ -> write(version, inviting, now));
            } catch (RuntimeException failed) {
                LOG.warn(
                        "Letters of entry {} were not written; tried again with the next run", version.entry(), failed);
            }
        }
    }

    private void write(PublishedVersion version, Inviting inviting, Instant now) {
        if (!versions.looked(version, now)
                || version.unchanged()
                || !version.plan().ends().isAfter(now)) {
            return;
        }
        String agency = organization.unit(version.agency()).name();
        var organizer = new IcsInvitation.Party(agency, inviting.sender());
        invitations.withdraw(version.entry(), addresses(version.unasked()), News.COMING, now);
        invitations.withdraw(version.entry(), addresses(version.asked()), News.CLOSING, now);
        var occasion =
                new Occasion(version, inviting, organizer, invitations.known(version.entry()), new HashMap<>(), now);
        ask(occasion);
        version.released(occasion.known().keySet()).forEach(to -> tell(occasion, to, (_, _) -> version.ending()));
        version.closed().forEach(to -> tell(occasion, to, version::closing));
    }

    private void ask(Occasion occasion) {
        PublishedVersion version = occasion.version();
        Map<String, byte[]> sent = invitations.told(version.entry());
        for (Outsider to : version.asked()) {
            if (occasion.inviting().takes(to.address())) {
                Known knows = occasion.known().get(to.address());
                News news = News.asking(knows == null ? null : knows.last());
                InvitationWords.Letter letter = words.of(version, news, version.told(), to, occasion.organizer());
                byte[] last = sent.get(to.address());
                if (last == null || !IcsInvitation.same(last, letter.ics())) {
                    invitations.insert(version, to.address(), letter, occasion.now());
                }
            }
        }
    }

    /** Whoever is not asked reads of what they knew last. */
    private void tell(Occasion occasion, Outsider to, BiFunction<Told, News, News> what) {
        Known knows = occasion.known().get(to.address());
        if (knows == null || !occasion.inviting().takes(to.address())) {
            return;
        }
        PublishedVersion version = occasion.version();
        Told told = occasion.told().computeIfAbsent(knows.version(), number -> versions.told(version.entry(), number));
        News news = what.apply(told, knows.last());
        if (news.follows(knows.last())) {
            var letter = words.of(version, news, told, told.named(to), occasion.organizer());
            invitations.insert(version, to.address(), letter, occasion.now());
        }
    }

    private static List<String> addresses(List<Outsider> all) {
        return all.stream().map(Outsider::address).toList();
    }

    /**
     * @param known by address
     * @param told by version, as far as they were read
     */
    private record Occasion(
            PublishedVersion version,
            Inviting inviting,
            IcsInvitation.Party organizer,
            Map<String, Known> known,
            Map<Integer, Told> told,
            Instant now) {}
}
