package vn.caurong.documents.series;

import java.util.List;
import vn.caurong.organization.Unit;

/** Series of an agency, this year's first; {@code open} those that may still begin later than 1. */
public record SeriesPage(Unit agency, int year, List<SeriesRow> rows, List<SeriesRow> open) {}
