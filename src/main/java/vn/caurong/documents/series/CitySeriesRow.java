package vn.caurong.documents.series;

import java.util.UUID;

/**
 * A series with the agency it belongs to.
 *
 * @param agencyName in full
 */
public record CitySeriesRow(UUID agency, String agencyName, SeriesRow series) {}
