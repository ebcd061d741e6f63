package vn.caurong.tasks.lists;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.lists.FewSubjects;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.state.TaskSubject;

/**
 * Which tasks have the words a list is narrowed to, from an index: a word few tasks have is the list, and
 * for a word many have it is known that it need not be looked for far.
 */
@Repository
record LookingUpWords(JdbcClient jdbc, FewSubjects few) {
    /** Of an agency with half a million tasks a page then reads five thousand rows at most, and a count fifty. */
    private static final int KNOWN = 5000;

    LookedFor of(String words, Actor actor) {
        return of(List.of(words), actor).getOrDefault(words, LookedFor.NOTHING);
    }

    /** Several in one statement. Of a reader of few tasks each is asked, which is quicker. */
    Map<String, LookedFor> of(Collection<String> words, Actor actor) {
        Map<String, LookedFor> looked = new HashMap<>();
        words.forEach(each -> looked.put(each, LookedFor.of(each, actor.agency())));
        if (few.of(TaskSubject.KIND, actor) == FewSubjects.Amount.MANY) {
            look(looked);
        }
        return looked;
    }

    private void look(Map<String, LookedFor> looked) {
        List<String> words = looked.keySet().stream()
                .filter(each -> looked.getOrDefault(each, LookedFor.NOTHING).anything())
                .toList();
        if (words.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        select l.words, array(select f from tasks.first_found(l.question::tsquery, :most) f) as tasks
                        from unnest(:words::text[], :questions::text[]) l (words, question)
                        """)
                .param("most", KNOWN + 1)
                .param("words", words.toArray(String[]::new))
                .param(
                        "questions",
                        words.stream()
                                .map(each -> looked.getOrDefault(each, LookedFor.NOTHING)
                                        .question())
                                .toArray(String[]::new))
                .query(row -> {
                    UUID[] tasks = (UUID[]) row.getArray("tasks").getArray();
                    looked.computeIfPresent(
                            row.getString("words"),
                            (_, asked) -> new LookedFor(asked.question(), tasks, tasks.length <= KNOWN));
                });
    }
}
