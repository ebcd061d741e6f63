package vn.caurong.documents.incoming;

import java.util.List;

/**
 * The directing form, filled with the proposal: for the clerk who proposes and the leader who
 * gives.
 *
 * @param units heads of units, suggested and chosen ones first
 * @param people single persons, behind "Thêm người"
 * @param words bút phê so far
 */
record GivingForm(
        List<UnitChoice> units,
        List<UnitChoice> people,
        DuePicks due,
        String words,
        boolean replyRequired) {

    /** Units with a part come first on the page; the rest is one tap away. */
    List<UnitChoice> inFront() {
        List<UnitChoice> chosen = units.stream().filter(u -> u.chosen()).toList();
        return chosen.isEmpty() ? units.subList(0, Math.min(4, units.size())) : chosen;
    }

    List<UnitChoice> behind() {
        List<UnitChoice> front = inFront();
        return units.stream().filter(unit -> !front.contains(unit)).toList();
    }

    /** The name of who leads, empty when nobody does yet. */
    String lead() {
        return units.stream()
                .filter(unit -> unit.is(Part.LEAD))
                .findFirst()
                .map(UnitChoice::name)
                .orElse("");
    }

    long coordinating() {
        return units.stream().filter(unit -> unit.is(Part.COORDINATE)).count();
    }
}
