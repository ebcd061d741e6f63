package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task its lead still has to report done, or that was and waits to be confirmed.
 *
 * @param mark of the look it was read for
 * @param coordinators who still have to report their part
 * @param set when the deadline in force was set
 * @param asked when more time was asked for, null unless that is undecided
 * @param reported when it was reported done, null while it is not
 */
record OpenTask(
        UUID id,
        UUID mark,
        UUID agency,
        UUID leadUnit,
        UUID leadPost,
        List<UUID> coordinators,
        Instant due,
        Instant set,
        @Nullable Instant asked,
        @Nullable Instant reported,
        int urgency,
        String words) {}
