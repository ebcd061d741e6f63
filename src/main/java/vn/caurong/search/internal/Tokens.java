package vn.caurong.search.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.caurong.search.Folding;
import vn.caurong.search.SearchEntry;

/**
 * What stands in the index for a subject (decision 22). A word of a text is there without marks and,
 * with {@code =} before it, as written; once more with {@code .} when it stands in the heading.
 */
final class Tokens {
    private static final int MOST_WORDS = 20_000;

    private Tokens() {}

    static Set<String> of(String kind, SearchEntry entry) {
        Set<String> tokens = new LinkedHashSet<>();
        String heading = String.join(" \n", entry.title(), entry.mark(), entry.party(), entry.words());
        for (Word word : Word.of(heading, MOST_WORDS)) {
            add(tokens, "", word);
            add(tokens, ".", word);
        }
        Word.of(entry.body(), MOST_WORDS).forEach(word -> add(tokens, "", word));
        tokens.add(kind(kind));
        tokens.add(year(entry.day().getYear()));
        tokens.add(party(entry.party()));
        return tokens;
    }

    private static void add(Set<String> tokens, String place, Word word) {
        tokens.add(place + word.folded());
        if (!word.bare()) {
            tokens.add(place + "=" + word.exact());
        }
    }

    static String kind(String kind) {
        return "#k:" + kind;
    }

    static String year(int year) {
        return "#y:" + year;
    }

    static String party(String name) {
        return "#p:" + brief(Folding.fold(name));
    }

    /**
     * Whoever could see it when it was read. Only a hint that makes the index narrow: two may share
     * a token, and who may see is asked of the audience in every search.
     */
    static String reader(String principal) {
        return "@" + brief(principal);
    }

    /** A short word for a long one (FNV-1a, 40 bits). */
    private static String brief(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return Long.toString(hash >>> 24, Character.MAX_RADIX);
    }
}
