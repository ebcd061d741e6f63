package vn.caurong.tasks.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ladder in force for some time.
 *
 * @param agency null for all that set none of their own
 * @param unit null for all of the agency that set none of their own
 * @param confirm 0 for never, null where it says nothing of it
 * @param to first day it is no longer in force, null while open
 */
record RuleRow(
        UUID id,
        @Nullable UUID agency,
        @Nullable UUID unit,
        List<Integer> before,
        boolean onDay,
        @Nullable Integer every,
        @Nullable Integer up,
        @Nullable Integer confirm,
        LocalDate from,
        @Nullable LocalDate to,
        String basis) {
    /**
     * @param confirms how often who confirms is told, null for never
     */
    Ladder ladder(@Nullable Integer confirms) {
        return new Ladder(before, onDay, every, up, confirms);
    }

    /** {@code 3, 1}; empty for none. */
    String beforeWritten() {
        return before.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
