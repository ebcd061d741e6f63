package vn.caurong.calendar.invitations;

import vn.caurong.calendar.entries.Plan;

/**
 * What a letter may say of an entry: whoever is asked reads how it is now, whoever comes no more what they knew, never
 * what came in its place.
 *
 * @param room its name, empty for none
 */
record Told(Plan plan, String room) {
    /** Where that is, empty for nowhere said. */
    String place() {
        return room.isEmpty() ? plan.place() : room;
    }
}
