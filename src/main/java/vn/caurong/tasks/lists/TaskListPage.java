package vn.caurong.tasks.lists;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Slice;

/**
 * The list of tasks.
 *
 * @param names of units and people, by post
 * @param gives true for one who may give
 * @param paged true behind the first page
 */
record TaskListPage(
        TaskFilter filter,
        Map<TaskFilter, Long> counts,
        Slice<TaskRow> rows,
        Map<UUID, String> names,
        boolean gives,
        boolean paged) {
    long count(TaskFilter of) {
        return counts.getOrDefault(of, 0L);
    }

    static String href(TaskFilter of) {
        return "/tasks?filter=" + of.word();
    }

    @Nullable
    String nextHref() {
        return rows.next() == null ? null : href(filter) + "&after=" + rows.next();
    }

    String name(UUID post) {
        return names.getOrDefault(post, "");
    }
}
