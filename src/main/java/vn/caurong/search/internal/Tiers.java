package vn.caurong.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as questions to the index, better hits first: words as written before words without
 * their marks, in the heading before anywhere. Each tier leaves out what those before it found.
 */
final class Tiers {
    private Tiers() {}

    static String[] of(Question question, Narrowing narrowing) {
        List<String> filters = narrowing.tokens().stream().map(Tiers::quoted).toList();
        List<String> tiers = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (String tier : tiers(question.words())) {
            Stream<String> without = before.stream().map(found -> "!(" + found + ")");
            tiers.add(Stream.of(Stream.of("(" + tier + ")"), filters.stream(), without)
                    .flatMap(Function.identity())
                    .collect(Collectors.joining(" & ")));
            before.add(tier);
        }
        return tiers.isEmpty() ? new String[] {String.join(" & ", filters)} : tiers.toArray(String[]::new);
    }

    /** What every tier is part of. */
    static String widest(Question question, Narrowing narrowing) {
        List<String> words = tiers(question.words());
        List<String> parts = new ArrayList<>(words.isEmpty() ? List.of() : List.of(words.getLast()));
        narrowing.tokens().stream().map(Tiers::quoted).forEach(parts::add);
        return String.join(" & ", parts);
    }

    /** Who typed no marks at all means any, so there is nothing to be exact about. */
    private static List<String> tiers(List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String headingFolded = all(words, word -> "." + word.folded());
        String folded = all(words, Word::folded);
        if (words.stream().allMatch(Word::bare)) {
            return List.of(headingFolded, folded);
        }
        return List.of(all(words, word -> "." + exact(word)), all(words, Tiers::exact), headingFolded, folded);
    }

    private static String exact(Word word) {
        return word.bare() ? word.folded() : "=" + word.exact();
    }

    private static String all(List<Word> words, Function<Word, String> token) {
        return words.stream().map(token).map(Tiers::quoted).distinct().collect(Collectors.joining(" & "));
    }

    static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
