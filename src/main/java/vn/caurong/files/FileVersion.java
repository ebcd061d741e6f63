package vn.caurong.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a subject in one of its versions.
 *
 * @param file the file, the same over its versions
 * @param version counts from 1
 * @param frozenWhy null while it may be replaced; else why not, for example {@code signed}
 * @param by the person who stored it, null for the system
 */
public record FileVersion(
        UUID file,
        int version,
        FileRole role,
        String name,
        Blob blob,
        @Nullable String frozenWhy,
        @Nullable UUID by,
        Instant at) {}
