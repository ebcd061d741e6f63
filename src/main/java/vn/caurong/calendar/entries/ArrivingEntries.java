package vn.caurong.calendar.entries;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.calendar.resources.Resources;
import vn.caurong.calendar.waiting.WaitingWeeks;
import vn.caurong.calendar.week.Week;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Post;

/** What comes with an entry that goes on with others: who sees it, what waits for it, a line of its history. */
@Component
record ArrivingEntries(
        Access access,
        EntryTrail trail,
        OpenTurns turns,
        WaitingWeeks waiting,
        Resources resources,
        Names names,
        Journal journal) {
    static final String AGENCY_MOVED = "calendar.agency-moved";

    /**
     * @param facts who goes on for whom
     */
    void follow(CalendarEntry before, CalendarEntry heir, Map<String, String> facts) {
        boolean arrived = !before.agency().equals(heir.agency());
        access.grantAround(heir.subject(), new Principal.UnitRole(heir.unit(), "HEAD"), "calendar.drafted");
        if (arrived || heir.unit().equals(heir.agency())) {
            keptBy(heir);
        }
        if (heir.state().wasPublished()) {
            trail.published(heir);
        }
        Map<String, String> all = new HashMap<>(facts);
        if (arrived) {
            all.put("from", before.agency().toString());
        }
        String act = arrived ? AGENCY_MOVED : "calendar.moved-on";
        journal.record(Entry.system(heir.agency(), act, heir.subject()).with(all));
    }

    /** The clerks of the agency, and its leaders where they stand around it. */
    private void keptBy(CalendarEntry heir) {
        access.grant(heir.subject(), new Principal.UnitRole(heir.agency(), "HEAD"), "calendar.registered");
        for (Post post : names.posts(heir.agency()).values()) {
            if (post.role() == Role.CLERK) {
                access.grant(heir.subject(), new Principal.Post(post.id()), "calendar.registered");
            }
        }
        if (heir.state() != EntryState.DRAFT) {
            access.grantAround(heir.subject(), new Principal.UnitRole(heir.agency(), "LEADER"), "calendar.registered");
        }
        if (heir.state().holds() && !heir.state().wasPublished()) {
            turns.open(heir.subject(), heir.agency(), heir.plan().openness());
        }
    }

    /** What waited in a week waits for the clerks and leaders of the agency it is in now. */
    void settle(Week week, UUID from, UUID to) {
        waiting.settle(week, from, null);
        waiting.settle(week, to, null);
    }

    void resources(UUID from, UUID to) {
        resources
                .inherit(from, to)
                .forEach(each -> journal.record(
                        Entry.system(to, "calendar.resource-moved", new Subject("calendar-resource", each.id()))
                                .with(Map.of("from", from.toString()))
                                .saying(each.name())));
    }
}
