package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issuing name with its days; {@code to} null while open. */
public record IssuingNameRow(
        UUID id,
        UUID agency,
        String name,
        String notation,
        @Nullable String above,
        String header,
        boolean collective,
        LocalDate from,
        @Nullable LocalDate to) {}
