package vn.caurong.worklist.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who closes an item, when, and by which delegation. */
record Closer(
        Instant at,
        @Nullable UUID person,
        @Nullable UUID post,
        @Nullable UUID delegation) {}
