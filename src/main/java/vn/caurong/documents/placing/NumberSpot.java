package vn.caurong.documents.placing;

import java.util.List;
import java.util.Optional;

/** The gap between "Số:" and the slash at the head of the first page (NĐ 30/2020 PL I.II.3c). */
final class NumberSpot {
    private static final float HEIGHT = 18;
    private static final float WIDTH = 36;
    private static final float LEAST = 20;

    private NumberSpot() {}

    static Optional<Spot> in(List<Word> words) {
        return words.stream()
                .filter(word -> word.on(1) && word.text().matches("Số:?"))
                .flatMap(word -> slash(word, words).map(slash -> between(word, slash)).stream())
                .findFirst();
    }

    private static Optional<Word> slash(Word number, List<Word> words) {
        return words.stream()
                .filter(word ->
                        word.beside(number) && word.spot().x() >= number.spot().right())
                .filter(word -> word.text().startsWith("/"))
                .findFirst();
    }

    private static Spot between(Word number, Word slash) {
        float from = number.spot().right() + 2;
        float room = slash.spot().x() - from;
        float width = Math.max(LEAST, Math.min(WIDTH, room));
        float y = slash.spot().bottom() + 1 - HEIGHT;
        return new Spot(1, slash.spot().x() - width, y, width, HEIGHT);
    }
}
