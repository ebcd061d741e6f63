package vn.caurong.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of subject that search finds; the module that owns the kind contributes a bean. */
public interface Searchable {
    /** As in {@link vn.caurong.kernel.Subject}. */
    String kind();

    /** What stands before the id in the address of its page. */
    String base();

    /** Icon of the kind in the sprite. */
    String icon();

    /** Message key of its name. */
    String nameKey();

    /**
     * Reads a subject as it stands; outside any transaction, so texts of files may be read. Empty
     * for one that is not there or is not to be found.
     */
    Optional<SearchEntry> read(UUID id);

    /** Ids that follow {@code after} in their order, to build the index anew. */
    List<UUID> ids(@Nullable UUID after, int limit);
}
