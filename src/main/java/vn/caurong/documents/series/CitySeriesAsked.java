package vn.caurong.documents.series;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which series of all agencies are asked for.
 *
 * @param q words of the agency's name or its identifier, empty for all
 * @param year empty for this one
 * @param after id of the last row of the page before, empty for the first
 */
public record CitySeriesAsked(String q, String year, String after) {
    public CitySeriesAsked(@Nullable String q, @Nullable String year, @Nullable String after) {
        this.q = clean(q);
        this.year = clean(year);
        this.after = clean(after);
    }

    /** An address somebody mended by hand leads to this year. */
    int yearOr(int now) {
        return year.matches("[12]\\d{3}") ? Integer.parseInt(year) : now;
    }

    @Nullable
    UUID afterRow() {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String clean(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }
}
