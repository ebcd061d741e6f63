package vn.caurong.search.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of search.
 *
 * @param words as typed
 * @param asked false while nothing was asked for
 * @param total how many were found; with {@code more} at least so many
 * @param filters kept when other words are asked for
 * @param plain address of the same words without filters, null when there are none
 */
public record SearchPage(
        String words,
        String since,
        String until,
        boolean asked,
        List<ResultRow> rows,
        long total,
        boolean more,
        List<ChoiceRow> kinds,
        List<ChoiceRow> years,
        List<ChoiceRow> parties,
        List<Kept> filters,
        boolean narrowed,
        @Nullable String plain,
        @Nullable String first,
        @Nullable String next) {
    /** A filter in force, as a hidden field. */
    public record Kept(String name, String value) {}

    static SearchPage blank(Question question) {
        List<ChoiceRow> none = List.of();
        return new SearchPage(
                question.typed(),
                "",
                "",
                false,
                List.of(),
                0,
                false,
                none,
                none,
                none,
                List.of(),
                false,
                null,
                null,
                null);
    }
}
