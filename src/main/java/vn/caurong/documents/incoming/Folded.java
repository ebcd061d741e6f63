package vn.caurong.documents.incoming;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caurong.search.Folding;

/** Text as it is compared and searched: without marks, capitals and doubled spaces. */
final class Folded {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folded() {}

    static String fold(String text) {
        return SPACES.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }

    /**
     * How alike two subjects are: shared words over all words, 0 to 1. Only a hint, never a ground
     * for refusing.
     */
    static double alike(String one, String other) {
        Set<String> a = distinct(one);
        Set<String> b = distinct(other);
        long shared = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Set<String> distinct(String text) {
        return SPACES.splitAsStream(fold(text)).collect(Collectors.toSet());
    }
}
