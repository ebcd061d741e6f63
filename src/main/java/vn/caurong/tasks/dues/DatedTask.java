package vn.caurong.tasks.dues;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.WorkingTime;

/**
 * The deadline in force of an open task, with its rule.
 *
 * @param parent the task it is a part of
 * @param whole when that is due
 * @param amount working days, null when a day was named
 */
record DatedTask(
        UUID id,
        UUID agency,
        @Nullable UUID parent,
        @Nullable Instant whole,
        Instant start,
        @Nullable Integer amount,
        Instant due) {
    Instant by(WorkingTime calendar) {
        return new Deadline(start, amount, due).by(calendar.of(agency)).due();
    }
}
