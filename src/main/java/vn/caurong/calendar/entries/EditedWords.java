package vn.caurong.calendar.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.caurong.calendar.resources.Stretch;

/**
 * What the Office changed in an entry nobody else knows yet: its hours before and now, and the names of what else is
 * different, none of a restricted one, for notices leave by e-mail.
 *
 * @param what end of the message key
 * @param values the hours before, why, and the hours now; where anything is named of each facet 0 for as before, 1 for
 *     the first that is different, 2 for one after it: its name is in the sentence, in the language of who reads it
 */
record EditedWords(String what, List<String> values) {
    /** In the order of their places in the sentences; a notice that was kept holds to them. */
    private static final List<Facet> NAMED = List.of(
            Facet.PLACE,
            Facet.WORDS,
            Facet.CHAIR,
            Facet.STAND_IN,
            Facet.ATTENDEES,
            Facet.VEHICLE,
            Facet.PREPARING,
            Facet.INVITATION,
            Facet.PEOPLE,
            Facet.NOTES,
            Facet.OPENNESS);

    static EditedWords of(CalendarEntry before, Plan after, Set<Facet> changed, String why) {
        String now = new Stretch(after.starts(), after.ends()).written();
        List<String> values = new ArrayList<>(List.of(before.during().written(), why, now));
        String what = changed.contains(Facet.TIME) ? "edited-time" : "edited";
        boolean closed = before.plan().restricted() || after.restricted();
        if (closed || NAMED.stream().noneMatch(changed::contains)) {
            return new EditedWords(what, values);
        }
        String next = "1";
        for (Facet facet : NAMED) {
            values.add(changed.contains(facet) ? next : "0");
            next = changed.contains(facet) ? "2" : next;
        }
        return new EditedWords(what + "-named", values);
    }
}
