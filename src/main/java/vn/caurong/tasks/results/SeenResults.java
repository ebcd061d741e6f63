package vn.caurong.tasks.results;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Result documents of a task, to one reader. */
public record SeenResults(List<Seen> all) {
    /**
     * @param opens whether the reader may open the document
     * @param restricted of restricted circulation (hạn chế)
     */
    record Seen(TaskResult result, boolean stands, boolean opens, boolean restricted) {
        /** Its number goes no further than the document itself. */
        boolean closed() {
            return restricted && !opens;
        }
    }

    @Nullable
    public TaskResult standing() {
        return stands().map(Seen::result).findFirst().orElse(null);
    }

    /** Address of the one that stands, null for who may not open it. */
    @Nullable
    public String href() {
        return stands().filter(Seen::opens)
                .map(each -> "/documents/outgoing/" + each.result().document())
                .findFirst()
                .orElse(null);
    }

    /** Whether not even the number of the one that stands is said. */
    public boolean closed() {
        return stands().anyMatch(Seen::closed);
    }

    /** Numbers kept from the reader, also of documents that are its result no more: the history has them. */
    public Set<String> kept() {
        return all.stream()
                .filter(Seen::closed)
                .map(each -> each.result().mark())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Seen> stands() {
        return all.stream().filter(Seen::stands);
    }
}
