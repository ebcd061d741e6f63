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
record EntryTrail(Journal journal, Access access, Names names) {
    void tell(UUID entry, String act, String words, Actor actor) {
        Entry line =
                Entry.of(actor, "calendar." + act, CalendarEntry.subject(entry)).with(Map.of());
        journal.record(words.isBlank() ? line : line.saying(words));
        access.participated(CalendarEntry.subject(entry), actor);
    }

    /** A draft is the unit's own. */
    void drafted(UUID entry, Actor actor) {
        access.grant(CalendarEntry.subject(entry), new Principal.Post(actor.post()), "calendar.drafted");
        access.grant(CalendarEntry.subject(entry), new Principal.UnitRole(actor.unit(), "HEAD"), "calendar.drafted");
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
    }

    /** The clerks keep it whatever it is; the leaders see it while it is not restricted. */
    private void handedIn(Subject subject, Actor by) {
        for (Post post : names.posts(by.agency()).values()) {
            if (post.role() == Role.CLERK) {
                access.grant(subject, new Principal.Post(post.id()), "calendar.registered");
            } else if (post.role() == Role.LEADER) {
                access.grantAround(subject, new Principal.Post(post.id()), "calendar.registered");
            }
        }
    }

    /** Published: for the whole agency, a restricted one for whom it names. */
    void published(CalendarEntry entry) {
        if (entry.plan().openness() != Openness.RESTRICTED) {
            var members = new Principal.UnitRole(entry.agency(), "MEMBER");
            access.grantAround(entry.subject(), members, "calendar.published");
        }
        entry.plan().posts().forEach(post -> access.grant(entry.subject(), new Principal.Post(post), "calendar.named"));
        entry.plan()
                .named(Attendee.Kind.PERSON)
                .forEach(person -> access.grant(entry.subject(), new Principal.Person(person), "calendar.named"));
        entry.plan()
                .named(Attendee.Kind.UNIT)
                .forEach(unit ->
                        access.grant(entry.subject(), new Principal.UnitRole(unit, "MEMBER"), "calendar.named"));
    }
}
