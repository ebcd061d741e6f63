package vn.caurong.documents.series;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caurong.organization.Unit;

/** Series of an agency, this year's first; {@code open} those that may still begin later than 1. */
public record SeriesPage(Unit agency, int year, List<SeriesRow> rows, List<SeriesRow> open) {
    private static final Comparator<SeriesRow> ARRIVALS_FIRST = Comparator.comparing(SeriesRow::incoming)
            .reversed()
            .thenComparing(SeriesRow::name)
            .thenComparing(SeriesRow::group);

    /** By year, the newest first; arrivals before what is sent, names together. */
    public Map<Integer, List<SeriesRow>> years() {
        var years = new LinkedHashMap<Integer, List<SeriesRow>>();
        rows.stream()
                .map(SeriesRow::year)
                .distinct()
                .forEach(each -> years.put(
                        each,
                        rows.stream()
                                .filter(row -> row.year() == each)
                                .sorted(ARRIVALS_FIRST)
                                .toList()));
        return years;
    }
}
