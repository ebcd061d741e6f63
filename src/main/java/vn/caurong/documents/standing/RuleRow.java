package vn.caurong.documents.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A standing rule; {@code validTo} is its last day, null while open. */
public record RuleRow(
        UUID id,
        UUID agency,
        @Nullable UUID sender,
        @Nullable String typeCode,
        @Nullable UUID leadUnit,
        @Nullable UUID toPost,
        @Nullable Integer workingDays,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** As the form names where it goes. */
    public String to() {
        return leadUnit != null ? "unit:" + leadUnit : "post:" + toPost;
    }
}
