package vn.caurong.documents.placing;

import java.util.List;
import java.util.Optional;
import vn.caurong.documents.placing.Spot.Size;
import vn.caurong.kernel.Ruling;

/**
 * No text is covered: signature, number and date stand where nothing is written, the round seal
 * over no word (NĐ 30/2020 PL I.II.7d, 8a), and all of it on the page.
 */
final class Covering {
    private Covering() {}

    static Ruling of(Spots spots, List<Word> words, List<Size> pages) {
        return onPage(spots, pages)
                .and(() -> apart(spots))
                .and(() -> free("signature", spots.person(), words))
                .and(() -> free("number", spots.number(), words))
                .and(() -> spots.gaps().month() > 0 ? Ruling.allowed() : free("date", spots.date(), words))
                .and(() -> seal(spots.seal(), words));
    }

    private static Ruling onPage(Spots spots, List<Size> pages) {
        boolean there = spots.written().stream()
                .allMatch(spot -> spot.page() >= 1
                        && spot.page() <= pages.size()
                        && spot.width() > 0
                        && spot.height() > 0
                        && spot.within(pages.get(spot.page() - 1)));
        return Ruling.unless(there, "outgoing.refused.offPage");
    }

    private static Ruling apart(Spots spots) {
        boolean apart = !spots.number().over(spots.date())
                && !spots.number().over(spots.person())
                && !spots.date().over(spots.person());
        return Ruling.unless(apart, "outgoing.refused.placesOverlap");
    }

    private static Ruling free(String what, Spot spot, List<Word> words) {
        return words.stream()
                .filter(word -> spot.over(word.spot()))
                .findFirst()
                .map(word -> Ruling.refused("outgoing.refused.covers." + what, word.text()))
                .orElseGet(Ruling::allowed);
    }

    /** The seal is round: a word in the corner of its square is not touched. */
    private static Ruling seal(Spot seal, List<Word> words) {
        float radius = seal.width() / 2 - 1;
        float x = seal.middle();
        float y = seal.y() + seal.height() / 2;
        Optional<Word> covered = words.stream()
                .filter(word -> word.on(seal.page()))
                .filter(word -> distance(word.spot(), x, y) < radius)
                .findFirst();
        return covered.map(word -> Ruling.refused("outgoing.refused.covers.seal", word.text()))
                .orElseGet(Ruling::allowed);
    }

    private static float distance(Spot spot, float x, float y) {
        float dx = Math.max(0, Math.max(spot.x() - x, x - spot.right()));
        float dy = Math.max(0, Math.max(spot.y() - y, y - spot.bottom()));
        return (float) Math.hypot(dx, dy);
    }
}
