package vn.caurong.calendar.entries;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Post;

/** The journal of entries, and who may see them as they go on. */
@Component
record EntryTrail(Journal journal, Access access, Names names, NamedNoMore former, OpenTurns turns) {
    void tell(UUID entry, String act, String words, Actor actor) {
        Entry line =
                Entry.of(actor, "calendar." + act, CalendarEntry.subject(entry)).with(Map.of());
        journal.record(words.isBlank() ? line : line.saying(words));
        access.participated(CalendarEntry.subject(entry), actor);
    }

    /** A draft is the unit's own; restricted and handed in, it is its head's no more. */
    void drafted(UUID entry, Actor actor) {
        access.grant(CalendarEntry.subject(entry), new Principal.Post(actor.post()), "calendar.drafted");
        var head = new Principal.UnitRole(actor.unit(), "HEAD");
        access.grantAround(CalendarEntry.subject(entry), head, "calendar.drafted");
    }

    /**
     * Handed in: the clerks consolidate and the leaders approve; a restricted one is for the clerks'
     * posts by name and the head of the agency.
     */
    void registered(UUID entry, Openness openness, Actor actor) {
        var subject = CalendarEntry.subject(entry);
        boolean restricted = openness == Openness.RESTRICTED;
        if (!restricted) {
            access.unrestrict(subject, actor);
        }
        access.grantDuty(subject, actor.post(), "calendar.registered", restricted);
        handedIn(subject, actor);
        turns.open(subject, actor.agency(), openness);
    }

    /** Published before: who is named no more reads on as long as it is not restricted. */
    void changed(CalendarEntry before, Plan after, Actor by) {
        opened(before, after.openness(), by);
        if (after.openness() == Openness.RESTRICTED) {
            former.withdraw(before, after, by);
        }
    }

    /** Another openness: closed to whoever only stands around it, or open to them again. */
    void opened(CalendarEntry before, Openness after, Actor by) {
        boolean was = before.plan().openness() == Openness.RESTRICTED;
        boolean is = after == Openness.RESTRICTED;
        if (is && !was) {
            access.restrict(before.subject(), by);
        } else if (was && !is) {
            access.unrestrict(before.subject(), by);
            handedIn(before.subject(), by);
        }
        if (is != was && before.state().holds() && !before.state().wasPublished()) {
            turns.open(before.subject(), before.agency(), after);
        }
    }

    /** The clerks keep it whatever it is; the leaders see it while it is not restricted. */
    private void handedIn(Subject subject, Actor by) {
        for (Post post : names.posts(by.agency()).values()) {
            if (post.role() == Role.CLERK) {
                access.grant(subject, new Principal.Post(post.id()), "calendar.registered");
            }
        }
        access.grantAround(subject, new Principal.UnitRole(by.agency(), "LEADER"), "calendar.registered");
    }

    /** Returned, cancelled or published: nobody stands in any more. */
    void settled(CalendarEntry entry) {
        turns.close(entry);
    }

    /** Published: for the whole agency, a restricted one for whom it names. */
    void published(CalendarEntry entry) {
        settled(entry);
        if (entry.plan().openness() != Openness.RESTRICTED) {
            var members = new Principal.UnitRole(entry.agency(), "MEMBER");
            access.grantAround(entry.subject(), members, "calendar.published");
        }
        NamedNoMore.named(entry.plan())
                .forEach(principal -> access.grant(entry.subject(), principal, "calendar.named"));
    }
}
