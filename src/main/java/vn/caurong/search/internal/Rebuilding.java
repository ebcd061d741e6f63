package vn.caurong.search.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Subject;
import vn.caurong.search.Searchable;

/**
 * Every subject of every kind is to be read anew, the oldest first; those that are there keep their
 * place in the order. Searching goes on meanwhile.
 */
@Component
record Rebuilding(Kinds kinds, Pending pending) {
    private static final int AT_A_TIME = 1000;

    void rebuild() {
        kinds.all().forEach(this::rebuild);
    }

    private void rebuild(Searchable kind) {
        @Nullable UUID after = null;
        List<UUID> ids = kind.ids(null, AT_A_TIME);
        while (!ids.isEmpty()) {
            pending.add(ids.stream().map(id -> new Subject(kind.kind(), id)).toList());
            after = ids.getLast();
            ids = kind.ids(after, AT_A_TIME);
        }
    }
}
