package vn.caurong.tasks.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.Literally;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;

/** How many rows filters of the list of tasks have, as far as they are counted. */
@Repository
record TaskCounts(TaskSelection selection) {
    /** Each filter of the list. */
    Map<TaskFilter, Long> of(Narrowed narrowed, Actor actor) {
        List<Counting.Wanted> filters =
                Arrays.stream(TaskFilter.values()).map(TaskFilter::wanted).toList();
        return selection
                .with(selection.counting(filters, narrowed, actor), narrowed, actor)
                .query((row, n) -> TaskFilter.counts(row))
                .single();
    }

    /** Each of these filters, in their order. */
    List<Long> of(List<SavedFilter> filters, Actor actor) {
        if (filters.isEmpty()) {
            return List.of();
        }
        List<Counting.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            var filter = TaskFilter.named(filters.get(i).filter()).wanted();
            wanted.add(filter.and(" and t.words ilike '%' || :s" + i + " || '%'"));
        }
        var statement = selection.with(selection.counting(wanted, Narrowed.NOT, actor), Narrowed.NOT, actor);
        for (int i = 0; i < filters.size(); i++) {
            statement = statement.param("s" + i, Literally.of(filters.get(i).words()));
        }
        return statement.query((row, n) -> Counting.row(row, filters.size())).single();
    }
}
