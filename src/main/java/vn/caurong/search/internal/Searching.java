package vn.caurong.search.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.search.internal.Hits.Key;

/** Answers a question: a page of rows, how many there are, and what they may be narrowed by. */
@Component
class Searching {
    /** Up to so many hits are counted; more are "more than so many", or a page would wait for them. */
    static final int COUNTED = 100;

    private static final int PAGE = 20;

    private final Hits hits;
    private final Results results;
    private final Kinds kinds;

    Searching(Hits hits, Results results, Kinds kinds) {
        this.hits = hits;
        this.results = results;
        this.kinds = kinds;
    }

    @Transactional(readOnly = true)
    SearchPage page(Question question, Narrowing narrowing, @Nullable Key after, Actor actor) {
        if (question.empty() && narrowing.equals(Narrowing.NONE)) {
            return SearchPage.blank(question);
        }
        List<Hit> all = hits.find(question, Narrowing.NONE, null, COUNTED + 1, actor);
        boolean counted = all.size() <= COUNTED;
        List<Hit> narrow = counted || narrowing.equals(Narrowing.NONE)
                ? all.stream().filter(narrowing::has).toList()
                : hits.find(question, narrowing, null, COUNTED + 1, actor);
        boolean more = narrow.size() > COUNTED;
        List<Hit> rest = following(question, narrowing, after, narrow, actor);
        return page(
                question,
                narrowing,
                new Choices(all, counted, narrowing, new Addresses(question)),
                results.rows(rest.stream().limit(PAGE).toList(), question, actor),
                new Part(Math.min(narrow.size(), COUNTED), more, after, rest));
    }

    /** How much there is, and the hits from the page on. */
    private record Part(long total, boolean more, @Nullable Key after, List<Hit> rest) {
        @Nullable
        String next() {
            return rest.size() > PAGE ? rest.get(PAGE - 1).key() : null;
        }
    }

    /** The hits from the page on: among those at hand, or further on in the index. */
    private List<Hit> following(
            Question question, Narrowing narrowing, @Nullable Key after, List<Hit> narrow, Actor actor) {
        List<Hit> rest =
                after == null ? narrow : narrow.stream().filter(after::before).toList();
        boolean enough = rest.size() > PAGE || narrow.size() <= COUNTED;
        return enough ? rest : hits.find(question, narrowing, after, PAGE + 1, actor);
    }

    private SearchPage page(Question question, Narrowing narrowing, Choices choices, List<ResultRow> rows, Part part) {
        String here = choices.addresses().of(narrowing);
        boolean narrowed = !narrowing.equals(Narrowing.NONE) || question.since() != null || question.until() != null;
        return new SearchPage(
                question.typed(),
                question.sinceWritten(),
                question.untilWritten(),
                true,
                rows,
                part.total(),
                part.more(),
                choices.kinds(kinds.all()),
                choices.years(),
                choices.parties(),
                Addresses.kept(narrowing),
                narrowed,
                narrowed ? choices.addresses().words() : null,
                part.after() == null ? null : here,
                part.next() == null ? null : here + "&after=" + part.next());
    }
}
