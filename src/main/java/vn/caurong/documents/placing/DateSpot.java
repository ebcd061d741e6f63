package vn.caurong.documents.placing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the date goes: after the place name, or in the gaps of "ngày … tháng … năm …" where the
 * page has these words (NĐ 30/2020 PL I.II.4).
 */
final class DateSpot {
    private static final float HEIGHT = 18;
    private static final float DIGITS = 15;
    private static final float YEAR = 28;

    /** {@code ngày 25 tháng 12 năm 2020} at 13 points. */
    private static final float WHOLE = 146;

    private DateSpot() {}

    /** The place with the gaps in it. */
    record Found(Spot spot, Gaps gaps) {}

    static Optional<Found> in(List<Word> words) {
        return words.stream()
                .filter(word -> word.on(1) && word.text().equals("ngày"))
                .flatMap(day -> gaps(day, words).stream())
                .findFirst()
                .or(() -> afterPlace(words));
    }

    /** The last word beside the number's, when it ends in a comma. */
    private static Optional<Found> afterPlace(List<Word> words) {
        return words.stream()
                .filter(word -> word.on(1) && word.text().matches("Số:?"))
                .findFirst()
                .flatMap(number -> words.stream()
                        .filter(word -> word.beside(number)
                                && word.spot().x() > number.spot().x())
                        .max(Comparator.comparing(word -> word.spot().x())))
                .filter(place -> place.text().endsWith(","))
                .map(place -> new Found(
                        new Spot(1, place.spot().right() + 3, place.spot().bottom() + 1 - HEIGHT, WHOLE, HEIGHT),
                        Gaps.NONE));
    }

    private static Optional<Found> gaps(Word day, List<Word> words) {
        return right(day, "tháng", words)
                .flatMap(month -> right(month, "năm", words)
                        .filter(year -> empty(day, month, words))
                        .map(year -> found(day, month, year, words)));
    }

    private static Found found(Word day, Word month, Word year, List<Word> words) {
        boolean hasYear = words.stream()
                .anyMatch(word ->
                        word.beside(year) && word.spot().x() >= year.spot().right() && digits(word));
        boolean hasMonth = !empty(month, year, words);
        float x = middle(day.spot().right(), month.spot().x());
        float second = middle(month.spot().right(), year.spot().x());
        float third = hasYear ? 0 : year.spot().right() + 4 - x;
        float end = hasYear ? second + DIGITS : x + third + YEAR;
        float y = day.spot().bottom() + 1 - HEIGHT;
        Gaps gaps = hasMonth ? new Gaps(0, 0) : new Gaps(second - x, third);
        return new Found(new Spot(1, x, y, end - x, HEIGHT), gaps);
    }

    private static float middle(float from, float to) {
        return from + Math.max(1, (to - from - DIGITS) / 2);
    }

    private static boolean empty(Word left, Word right, List<Word> words) {
        return words.stream()
                .noneMatch(word -> word.beside(left)
                        && digits(word)
                        && word.spot().x() > left.spot().x()
                        && word.spot().x() < right.spot().x());
    }

    private static Optional<Word> right(Word of, String text, List<Word> words) {
        return words.stream()
                .filter(word -> word.beside(of)
                        && word.text().equals(text)
                        && word.spot().x() > of.spot().x())
                .findFirst();
    }

    private static boolean digits(Word word) {
        return word.text().matches("\\d+.*");
    }
}
