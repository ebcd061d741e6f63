package vn.caurong.worklist.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item that was closed, with the post it waited for. */
record Closed(UUID id, @Nullable UUID post, String duty) {}
