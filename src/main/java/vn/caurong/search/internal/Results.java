package vn.caurong.search.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.search.Searchable;

/** Hits as rows of the page, the words asked for marked in them. */
@Component
record Results(FoundEntries entries, Kinds kinds) {
    List<ResultRow> rows(List<Hit> hits, Question question, Actor actor) {
        Set<String> words = question.folded();
        return entries.of(hits, actor).stream()
                .flatMap(entry -> kinds.named(entry.kind()).stream().map(kind -> row(entry, kind, words)))
                .toList();
    }

    private static ResultRow row(FoundEntry entry, Searchable kind, Set<String> words) {
        String heading = String.join(" ", entry.title(), entry.mark(), entry.party());
        boolean said = words.isEmpty() || MarkedLine.found(heading, words) == words.size();
        String around = said ? "" : Around.of(entry.body(), words);
        return new ResultRow(
                kind.base() + entry.id(),
                kind.icon(),
                kind.nameKey(),
                MarkedLine.of(entry.title(), words),
                MarkedLine.of(entry.mark(), words),
                MarkedLine.of(entry.party(), words),
                around.isEmpty() ? null : MarkedLine.of(around, words),
                entry.urgency(),
                entry.day(),
                entry.state(),
                entry.style());
    }
}
