package vn.caurong.documents.series;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Series of every agency the reader manages, a page at a time.
 *
 * @param year shown
 * @param years in which numbers were taken, this one too, the newest first
 * @param next id of the last row, null on the last page
 */
public record CitySeriesPage(
        CitySeriesAsked asked,
        int year,
        List<Integer> years,
        List<CitySeriesRow> rows,
        @Nullable String next) {
    /** The same words in a year, from its first page. */
    public String href(int of) {
        String words = asked.q().isEmpty() ? "" : "&q=" + URLEncoder.encode(asked.q(), StandardCharsets.UTF_8);
        return "/administration/series?year=" + of + words;
    }
}
