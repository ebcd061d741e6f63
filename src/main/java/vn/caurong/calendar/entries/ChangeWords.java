package vn.caurong.calendar.entries;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a change of a published entry is to one person: another part in it, another time, another place or both.
 *
 * @param were who chaired and who stood in before; the others attended
 * @param are who does now
 * @param when it is now
 * @param where it is now, empty where there is no place any more
 * @param closed whether a notice says nothing of where
 */
record ChangeWords(
        Map<UUID, Part> were,
        Map<UUID, Part> are,
        boolean time,
        boolean place,
        String when,
        String where,
        boolean closed,
        String why) {
    static ChangeWords of(
            CalendarEntry before, Map<UUID, Part> were, Plan after, Map<UUID, Part> are, String where, String why) {
        Set<Facet> facets = Facet.between(before.plan(), after);
        boolean time = before.state() == EntryState.PUT_OFF || facets.contains(Facet.TIME);
        String when = before.with(after).during().written();
        return new ChangeWords(were, are, time, facets.contains(Facet.PLACE), when, where, after.restricted(), why);
    }

    /** Message key for somebody who is asked now. */
    String added(UUID person) {
        Part part = are.getOrDefault(person, Part.ATTEND);
        return part == Part.ATTEND ? "added" : "added-" + part.key();
    }

    /** Message key for somebody it stays with. */
    String stays(UUID person) {
        Part part = are.getOrDefault(person, Part.ATTEND);
        if (part != were.getOrDefault(person, Part.ATTEND)) {
            return time || place ? part.key() + "-moved" : part.key();
        }
        if (place) {
            String moved = time ? "moved" : "place";
            if (where.isEmpty()) {
                return moved + "-none";
            }
            return closed ? moved + "-unsaid" : moved;
        }
        return time ? "time" : "changed";
    }

    /** Values of those sentences: when and where it is now, and why. */
    List<String> values() {
        return List.of(closed || where.isEmpty() ? when : when + ", " + where, why);
    }
}
