package vn.caurong.documents.incoming;

import java.util.List;
import vn.caurong.documents.phrases.Phrase;
import vn.caurong.ui.Screen;

/**
 * The directing form, filled with the proposal: for the clerk who proposes and the leader who
 * gives.
 *
 * @param units heads of units, suggested and chosen ones first
 * @param people single persons, behind "Thêm người"
 * @param words bút phê so far
 * @param phrases ready ones of the agency
 */
record GivingForm(
        List<UnitChoice> units,
        List<UnitChoice> people,
        DuePicks due,
        String words,
        boolean replyRequired,
        List<Phrase> phrases) {
    private static final int FEW = 4;

    /** Units with a part come first, filled up to a few; the rest is one tap away. */
    List<UnitChoice> inFront() {
        int chosen = (int) units.stream().filter(u -> u.chosen()).count();
        return units.subList(0, Math.max(chosen, Math.min(FEW, units.size())));
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

    /** What one tap does, in words: who leads, how many coordinate, until when. */
    String rest(Screen screen) {
        String with = coordinating() == 0 ? "" : screen.t("incoming.bar.with", coordinating());
        String until = due.picked().equals("keep") ? due.words(screen).getOrDefault("keep", "") : "";
        return screen.t("incoming.bar.lead")
                + (with.isEmpty() ? "" : ", " + with)
                + (until.isEmpty() ? "" : " · " + until);
    }

    long coordinating() {
        return units.stream().filter(unit -> unit.is(Part.COORDINATE)).count();
    }
}
