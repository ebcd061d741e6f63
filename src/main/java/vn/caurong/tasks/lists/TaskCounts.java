package vn.caurong.tasks.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;

/** How many rows filters of the list of tasks have, as far as they are counted. */
@Repository
record TaskCounts(TaskSelection selection) {
    /** Each filter the list offers; what is done is left out where it is not counted. */
    Map<TaskFilter, Long> offered(TaskAsked asked, Actor actor) {
        Narrowed narrowed = asked.narrowed();
        return of(
                Arrays.stream(TaskFilter.values())
                        .filter(filter -> !filter.aside() || filter == asked.filter())
                        .filter(filter -> !filter.done() || selection.countsDone(narrowed, actor))
                        .toList(),
                narrowed,
                actor);
    }

    /** The one asked for, whatever it costs. */
    long of(TaskAsked asked, Actor actor) {
        return of(List.of(asked.filter()), asked.narrowed(), actor).getOrDefault(asked.filter(), 0L);
    }

    private Map<TaskFilter, Long> of(List<TaskFilter> filters, Narrowed narrowed, Actor actor) {
        boolean common = selection.looked(narrowed, actor).common();
        List<Counting.Wanted> wanted = filters.stream()
                .map(filter -> common ? filter.sampled() : filter.wanted())
                .toList();
        return selection
                .with(selection.counting(wanted, narrowed, actor), narrowed, actor)
                .query((row, n) -> TaskFilter.counts(filters, row))
                .single();
    }

    /** Each of these filters, in their order. */
    List<Long> of(List<SavedFilter> filters, Actor actor) {
        if (filters.isEmpty()) {
            return List.of();
        }
        List<TaskAsked> asked = filters.stream().map(TaskAsked::of).toList();
        Map<String, LookedFor> looked =
                selection.words().of(asked.stream().map(TaskAsked::words).collect(Collectors.toSet()), actor);
        List<Counting.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            var narrowed = asked.get(i).narrowed();
            wanted.add(asked.get(i)
                    .filter()
                    .wanted()
                    .and(narrowed.sql(looked.getOrDefault(narrowed.words(), LookedFor.NOTHING), "_" + i)));
        }
        var statement = selection.with(selection.counting(wanted, Narrowed.NOT, actor), Narrowed.NOT, actor);
        for (int i = 0; i < asked.size(); i++) {
            var narrowed = asked.get(i).narrowed();
            statement = narrowed.bind(statement, looked.getOrDefault(narrowed.words(), LookedFor.NOTHING), "_" + i);
        }
        return statement.query((row, n) -> Counting.row(row, filters.size())).single();
    }
}
