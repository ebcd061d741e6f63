package vn.caurong.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.search.Folding;

/** A text with the words that were asked for marked. */
public record MarkedLine(List<Piece> pieces) {
    private static final Pattern WORDS = Pattern.compile("0*(\\p{Nd}+)|\\p{L}[\\p{L}\\p{M}]*");

    /** A part of the text; {@code hit} when it was asked for. */
    public record Piece(String text, boolean hit) {}

    /**
     * @param folded the words asked for, without marks
     */
    static MarkedLine of(String text, Set<String> folded) {
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORDS.matcher(text);
        int from = 0;
        while (word.find()) {
            if (folded.contains(word(word))) {
                add(pieces, text.substring(from, word.start()), false);
                add(pieces, text.substring(word.start(), word.end()), true);
                from = word.end();
            }
        }
        add(pieces, text.substring(from), false);
        return new MarkedLine(List.copyOf(pieces));
    }

    /** How many different words asked for stand in the text. */
    static long found(String text, Set<String> folded) {
        return WORDS.matcher(text)
                .results()
                .map(match -> Folding.fold(match.group(1) != null ? match.group(1) : match.group()))
                .filter(folded::contains)
                .distinct()
                .count();
    }

    /** Two hits with only a space between are one mark. */
    private static void add(List<Piece> pieces, String text, boolean hit) {
        int last = pieces.size() - 1;
        if (hit
                && last > 0
                && pieces.get(last).text().isBlank()
                && pieces.get(last - 1).hit()) {
            String joined = pieces.get(last - 1).text() + pieces.removeLast().text() + text;
            pieces.set(last - 1, new Piece(joined, true));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }

    private static String word(Matcher found) {
        return Folding.fold(found.group(1) != null ? found.group(1) : found.group());
    }
}
