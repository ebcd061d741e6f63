package vn.caurong.search.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.search.Finding;
import vn.caurong.search.Folding;
import vn.caurong.search.Found;
import vn.caurong.search.Searchable;

/** The index asked by a field of a form: a few of some kinds, without counts and filters. */
@Component
class FindingSubjects implements Finding {
    /** Among so many the beginning of a word is looked for. */
    private static final int LOOKED_AT = 60;

    private final Hits hits;
    private final FoundEntries entries;
    private final Kinds kinds;

    FindingSubjects(Hits hits, FoundEntries entries, Kinds kinds) {
        this.hits = hits;
        this.entries = entries;
        this.kinds = kinds;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String typed, Collection<String> of, int most, Actor actor) {
        Question question = Question.of(typed, null, null);
        List<Word> words = question.words();
        if (words.isEmpty()) {
            return List.of();
        }
        List<FoundEntry> found = entries(question, of, most, actor);
        if (found.isEmpty() && words.size() > 1) {
            Question shorter = new Question(question.typed(), words.subList(0, words.size() - 1), null, null);
            String begun = words.getLast().folded();
            found = entries(shorter, of, LOOKED_AT, actor).stream()
                    .filter(entry -> begins(entry, begun))
                    .limit(most)
                    .toList();
        }
        return found.stream().flatMap(entry -> found(entry).stream()).toList();
    }

    private List<FoundEntry> entries(Question question, Collection<String> of, int most, Actor actor) {
        List<Hit> best = of.stream()
                .flatMap(kind -> hits.find(question, new Narrowing(kind, null, null), null, most, actor).stream())
                .sorted(Hit.ORDER)
                .limit(most)
                .toList();
        return entries.of(best, actor);
    }

    private static boolean begins(FoundEntry entry, String begun) {
        String heading = Folding.fold(String.join(" ", entry.title(), entry.mark(), entry.party()));
        return Word.of(heading, Integer.MAX_VALUE).stream()
                .anyMatch(word -> word.folded().startsWith(begun));
    }

    private Optional<Found> found(FoundEntry entry) {
        return kinds.named(entry.kind())
                .map(Searchable::base)
                .map(base -> new Found(
                        entry.kind(),
                        entry.id(),
                        base + entry.id(),
                        entry.mark(),
                        entry.title(),
                        entry.party(),
                        entry.day()));
    }
}
