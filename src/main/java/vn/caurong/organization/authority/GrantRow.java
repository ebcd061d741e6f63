package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signing authority with its days.
 *
 * @param issuingName in words
 * @param block lines above the name
 * @param types codes of document types, empty for all
 */
public record GrantRow(
        UUID id,
        UUID post,
        UUID agency,
        String issuingName,
        List<String> block,
        List<String> types,
        String field,
        String basis,
        LocalDate from,
        @Nullable LocalDate to) {}
