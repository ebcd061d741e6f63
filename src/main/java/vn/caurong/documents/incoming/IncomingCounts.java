package vn.caurong.documents.incoming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.Literally;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;

/** How many rows filters of the list of incoming documents have, as far as they are counted. */
@Repository
record IncomingCounts(IncomingSelection selection) {
    /** Each filter of the list. */
    Map<IncomingFilter, Long> of(String words, Actor actor) {
        List<Counting.Wanted> filters = Arrays.stream(IncomingFilter.values())
                .map(IncomingFilter::wanted)
                .toList();
        return selection
                .with(selection.counting(filters, words, actor), words, actor)
                .query((row, n) -> IncomingFilter.counts(row))
                .single();
    }

    /** Each of these filters, in their order. */
    List<Long> of(List<SavedFilter> filters, Actor actor) {
        if (filters.isEmpty()) {
            return List.of();
        }
        List<Counting.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            Counting.Wanted filter =
                    IncomingFilter.named(filters.get(i).filter()).wanted();
            wanted.add(filter.and(" and i.words like '%' || :s" + i + " || '%'"));
        }
        var statement = selection.with(selection.counting(wanted, "", actor), "", actor);
        for (int i = 0; i < filters.size(); i++) {
            statement = statement.param(
                    "s" + i, Literally.of(Folded.fold(filters.get(i).words())));
        }
        return statement.query((row, n) -> Counting.row(row, filters.size())).single();
    }
}
