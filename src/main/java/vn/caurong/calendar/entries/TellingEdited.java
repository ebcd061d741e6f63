package vn.caurong.calendar.entries;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;

/**
 * What nobody but its unit and the Office knows yet was changed or cancelled by the other of the two: who registered it
 * and the head of that unit are told of what the Office does, the Office of what the unit cancels.
 */
@Component
record TellingEdited(Notices notices, EntryPeople concerned) {
    /** With the old and the new hours where they are others, and what else is; nothing when all stays as it was. */
    void edited(CalendarEntry before, Plan after, String typed, Actor by) {
        Set<Facet> facets = Facet.between(before.plan(), after);
        if (facets.isEmpty()) {
            return;
        }
        EditedWords words = EditedWords.of(before, after, facets, before.plan().reason(after.reason(typed)));
        tell(before, after, unit(before, after, by), words.what(), words.values());
    }

    /** What the Office took in already it is told of too. */
    void cancelled(CalendarEntry entry, String typed, Actor by) {
        Set<UUID> people = new HashSet<>(unit(entry, entry.plan(), by));
        if (entry.state() == EntryState.CONSOLIDATED || entry.state() == EntryState.APPROVED) {
            people.addAll(concerned.office(entry, by));
        }
        String why = entry.plan().reason(typed);
        tell(entry, entry.plan(), people, "cancelled", List.of(entry.during().written(), why));
    }

    /**
     * None when the unit acts itself: a clerk acts for the Office, whose head and deputies register too, but with what
     * they registered themselves for their unit. Of what was or is restricted only who registered it.
     */
    private Set<UUID> unit(CalendarEntry entry, Plan after, Actor by) {
        boolean own = by.unit().equals(entry.unit()) && by.person().equals(entry.registeredBy());
        if (own || !by.is(Role.CLERK)) {
            return Set.of();
        }
        return concerned.registered(entry.plan().restricted() ? entry : entry.with(after), by);
    }

    private void tell(CalendarEntry entry, Plan plan, Collection<UUID> people, String what, List<String> values) {
        notices.tell(people.stream()
                .map(person -> new NewNotice(
                        person,
                        "calendar:" + entry.id() + ":" + (entry.version() + 1),
                        "calendar.notice." + what,
                        values,
                        entry.subject(),
                        null,
                        EntryPage.way(entry.id()),
                        0,
                        plan.words(),
                        "",
                        "",
                        null))
                .toList());
    }
}
