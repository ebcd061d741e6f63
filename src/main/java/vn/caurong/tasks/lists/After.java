package vn.caurong.tasks.lists;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page begins: behind this row. */
record After(Instant due, UUID id) {
    /** Anything else than a key begins at the first page. */
    static @Nullable After read(@Nullable String key) {
        String[] parts = key == null ? new String[0] : key.split("_", 2);
        try {
            return parts.length == 2 ? new After(Instant.parse(parts[0]), UUID.fromString(parts[1])) : null;
        } catch (DateTimeException | IllegalArgumentException strange) {
            return null;
        }
    }
}
