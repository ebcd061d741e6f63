package vn.caurong.tasks.lists;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caurong.search.Folding;
import vn.caurong.tasks.state.TaskSubject;

/**
 * Words looked for in a list.
 *
 * @param question to {@code task.found}; empty when there are none
 * @param tasks of the agency that have all of them, as far as they were looked up
 * @param all true when there are no others
 */
record LookedFor(String question, UUID[] tasks, boolean all) {
    private static final UUID[] NONE = {};
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_BEGINNING = 2;

    static final LookedFor NOTHING = new LookedFor("", NONE, false);

    /** Nothing looked up yet. */
    static LookedFor of(String words, UUID agency) {
        String asked = question(split(words).toList());
        return asked.isEmpty() ? NOTHING : new LookedFor("'@" + agency + "' & " + asked, NONE, false);
    }

    /** All of them; the last may be the beginning of one, as while it is typed. */
    private static String question(List<String> words) {
        boolean begun = !words.isEmpty() && words.getLast().length() >= SHORTEST_BEGINNING;
        return String.join(" & ", words) + (begun ? ":*" : "");
    }

    /** Words as {@code tasks.found} keeps them; letters and digits only, so nothing is to be escaped. */
    private static Stream<String> split(String words) {
        return BETWEEN.splitAsStream(Folding.fold(words))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .distinct()
                .limit(MOST_WORDS);
    }

    boolean anything() {
        return !question.isEmpty();
    }

    /** So many have them that the next fifty are near in any order. */
    boolean common() {
        return tasks.length > 0 && !all;
    }

    /**
     * Condition on {@code t}. Where all are known these are the list; otherwise each row is asked in the
     * order of the list ("is true" keeps the planner from fetching every task with the words first). Where the
     * reader may not know what a task came from, the work itself must have them.
     */
    String sql(String n) {
        if (!anything()) {
            return "";
        }
        return (all ? " and t.id = any(:found" + n + "::uuid[])" : " and (t.found @@ :q" + n + "::tsquery) is true")
                + " and (" + TaskSubject.NAMED + " or tasks.found(t.agency, t.words) @@ :q" + n + "::tsquery)";
    }
}
