package vn.caurong.documents.outgoing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.Literally;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;

/** How many rows filters of the lists of drafts and of documents sent have, as far as they are counted. */
@Repository
record OutgoingCounts(OutgoingSelection selection) {
    /** Each filter of a list. */
    Map<OutgoingFilter, Long> of(boolean drafts, String words, Actor actor) {
        List<OutgoingFilter> filters = OutgoingFilter.of(drafts);
        List<Counting.Wanted> wanted =
                filters.stream().map(OutgoingFilter::wanted).toList();
        return selection
                .with(selection.counting(wanted, words, actor), words, actor)
                .query((row, n) -> {
                    Map<OutgoingFilter, Long> counts = new EnumMap<>(OutgoingFilter.class);
                    for (int i = 0; i < filters.size(); i++) {
                        counts.put(filters.get(i), row.getLong(i + 1));
                    }
                    return counts;
                })
                .single();
    }

    /** Each of these filters, in their order. */
    List<Long> of(boolean drafts, List<SavedFilter> filters, Actor actor) {
        if (filters.isEmpty()) {
            return List.of();
        }
        List<Counting.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            Counting.Wanted filter =
                    OutgoingFilter.named(drafts, filters.get(i).filter()).wanted();
            wanted.add(filter.and(" and " + OutgoingSelection.looksFor("s" + i)));
        }
        var statement = selection.with(selection.counting(wanted, "", actor), "", actor);
        for (int i = 0; i < filters.size(); i++) {
            statement = statement.param("s" + i, Literally.of(filters.get(i).words()));
        }
        return statement.query((row, n) -> Counting.row(row, filters.size())).single();
    }
}
