package vn.caurong.documents.series;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series of one year.
 *
 * @param owner agency of arrivals, issuing name of documents sent
 * @param group types that share it, empty for the common one
 * @param lastNumber 0 while none was taken
 */
public record SeriesRow(
        UUID owner,
        String name,
        boolean incoming,
        String group,
        int year,
        int lastNumber,
        @Nullable LocalDate lastDay) {}
