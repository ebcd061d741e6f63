package vn.caurong.calendar.invitations;

import vn.caurong.calendar.entries.Plan;

/**
 * What a letter may say of an entry: whoever is asked reads how it is now, whoever comes no more what they knew, never
 * what came in its place.
 *
 * @param room its name, empty for none
 */
record Told(Plan plan, String room) {
    /** Somebody as it names them: how they are named since may be nothing they should read. */
    Outsider named(Outsider to) {
        return Outsider.named(plan).stream()
                .filter(each -> each.address().equals(to.address()))
                .findFirst()
                .orElseGet(() -> new Outsider("", to.address()));
    }

    /** Where that is, empty for nowhere said. */
    String place() {
        return room.isEmpty() ? plan.place() : room;
    }
}
