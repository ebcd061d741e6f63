package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.UUID;

/** A task its lead still has to report done. */
record OpenTask(UUID id, UUID agency, UUID leadUnit, UUID leadPost, Instant due, int urgency, String words) {
    /** May be told of at night and on days off. */
    boolean urgent() {
        return urgency > 0;
    }
}
