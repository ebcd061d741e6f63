package vn.caurong.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.search.Folding;

/**
 * Filters beside the words; null where all are wanted.
 *
 * @param kind of subjects
 * @param party name of the agency they come from
 */
record Narrowing(
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable String party) {
    static final Narrowing NONE = new Narrowing(null, null, null);

    static Narrowing of(@Nullable String kind, @Nullable String year, @Nullable String party) {
        boolean known = year != null && year.matches("[12]\\d{3}");
        return new Narrowing(blank(kind), known ? Integer.valueOf(year) : null, blank(party));
    }

    List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        if (kind != null) {
            tokens.add(Tokens.kind(kind));
        }
        if (year != null) {
            tokens.add(Tokens.year(year));
        }
        if (party != null) {
            tokens.add(Tokens.party(party));
        }
        return tokens;
    }

    /** The same as {@link #tokens} asks of the index. */
    boolean has(Hit hit) {
        return (kind == null || kind.equals(hit.kind()))
                && (year == null || year == hit.day().getYear())
                && (party == null || Folding.fold(party).equals(Folding.fold(hit.party())));
    }

    private static @Nullable String blank(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typed.replace('\0', ' ').strip();
    }
}
