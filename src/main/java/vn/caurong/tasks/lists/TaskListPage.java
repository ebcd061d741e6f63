package vn.caurong.tasks.lists;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.lists.BulkReport;
import vn.caurong.documents.lists.OwnList;
import vn.caurong.kernel.Slice;
import vn.caurong.ui.Filter;

/**
 * The list of tasks.
 *
 * @param names of units and people, by post
 * @param unit name of the one the list is narrowed to, empty for none
 * @param gives true for one who may give
 * @param own what this reader made of the list
 * @param report of the act on many before, null when there was none
 * @param picking true where ticking was asked for, on a phone
 */
record TaskListPage(
        TaskAsked asked,
        Map<TaskFilter, Long> counts,
        Slice<TaskRow> rows,
        Map<UUID, String> names,
        String unit,
        boolean gives,
        OwnList own,
        @Nullable BulkReport report,
        boolean picking) {
    long count(TaskFilter of) {
        return counts.getOrDefault(of, Filter.UNCOUNTED);
    }

    /** Filters that are empty for good with most people stand aside: nobody reads ten. */
    boolean offers(TaskFilter of) {
        return count(of) > 0 || of == filter() || !of.rare() && !of.aside();
    }

    TaskFilter filter() {
        return asked.filter();
    }

    /** Address of a filter, the search kept. */
    String href(TaskFilter of) {
        return new TaskAsked(of, asked.narrowed(), null).href();
    }

    /** The same list of all units and years, the search kept. */
    String wideHref() {
        return new TaskAsked(filter(), Narrowed.of(asked.words(), ""), null).href();
    }

    /** What the list is narrowed to in words: the unit that leads, the year. */
    String narrowed() {
        Narrowed to = asked.narrowed();
        String year = to.year() == null ? "" : to.year().toString();
        return (unit.isEmpty() || year.isEmpty()) ? unit + year : unit + ", " + year;
    }

    /** Nothing is asked: an empty list is empty indeed. */
    boolean bare() {
        return filter() == TaskFilter.OPEN && asked.narrowed().bare();
    }

    @Nullable
    String firstHref() {
        return asked.after() == null ? null : href(filter());
    }

    @Nullable
    String nextHref() {
        return rows.next() == null ? null : href(filter()) + "&after=" + rows.next();
    }

    String name(UUID post) {
        return names.getOrDefault(post, "");
    }
}
