package vn.caurong.documents.recipients;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of the post (NĐ 30/2020 PL IV).
 *
 * @param mark number and notation of the document
 * @param name recipient as printed
 * @param envelopes số lượng bì, null until sent
 * @param sentOn ngày chuyển, null until sent
 */
record PostalLine(
        UUID id,
        UUID outgoing,
        String mark,
        String title,
        String name,
        @Nullable Integer envelopes,
        @Nullable LocalDate sentOn,
        String note) {}
